package org.hearsay.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.hearsay.app.cli.Errors;
import org.hearsay.app.cli.HearsayCommand;
import org.hearsay.app.cli.Terminal;
import picocli.CommandLine;

/** The program: parses the words of the command line and runs the verb they name. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess(System.getenv(), System.getProperties());
        System.exit(run(args, terminal, new Wiring(terminal)));
    }

    /** Runs one command and gives its exit code, see {@link org.hearsay.app.cli.ExitCode}. */
    static int run(String[] args, Terminal terminal, Wiring wiring) {
        Errors errors = new Errors(terminal);
        CommandLine commands = new CommandLine(new HearsayCommand());
        wiring.commands().forEach(commands::addSubcommand);
        return commands.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true))
                .setUsageHelpWidth(Math.min(terminal.width(), 100))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(args);
    }
}
