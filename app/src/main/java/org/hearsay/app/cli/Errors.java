package org.hearsay.app.cli;

import java.io.IOException;
import java.util.Locale;
import org.hearsay.app.read.CannotGoOn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One line for the user, whatever went wrong; a stack trace only for one who asks for it with {@code HEARSAY_LOG=debug}. */
public final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Terminal terminal;

    public Errors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        say(firstLine(wrong) + " (see "
                + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help)");
        return ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof Stop stop) {
            say(firstLine(stop));
            return stop.exitCode();
        }
        LOG.debug("{}", command.getCommandName(), failure);
        if (failure instanceof IOException broken && isClosedPipe(broken)) {
            return ExitCode.DONE; // who reads our output has seen enough
        }
        say(
                failure instanceof IOException || failure instanceof CannotGoOn
                        ? firstLine(failure)
                        : "an error in Hearsay itself, please report it: " + failure);
        return ExitCode.FAILED;
    }

    private static boolean isClosedPipe(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed");
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private void say(String line) {
        terminal.err().println("hearsay: " + line);
    }
}
