package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hearsay.app.ingest.Regrouping;
import org.hearsay.app.store.Store;
import org.hearsay.app.store.StoreAddress;
import org.hearsay.incident.TollRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay store}: whether a store is in order, and the rule it is run with. */
@Command(name = "store", description = "Looks after a store.", mixinStandardHelpOptions = true)
public final class StoreCommand implements Runnable {
    private final Terminal terminal;
    private final Regrouping regrouping;

    public StoreCommand(Terminal terminal, Regrouping regrouping) {
        this.terminal = terminal;
        this.regrouping = regrouping;
    }

    @Override
    public void run() {
        throw Stop.usage("what? For instance: hearsay store check --store FILE");
    }

    @Command(
            name = "check",
            description = "Looks at every page of a store. Opening one does so too, unless it is larger than 256 MB.")
    int check(
            @Option(
                            names = "--store",
                            paramLabel = "FILE|JDBC-URL",
                            required = true,
                            description = "The store: a file or jdbc:postgresql://HOST/DATABASE.")
                    String address)
            throws IOException {
        List<String> faults = Store.faults(StoreAddress.of(address));
        String text = faults.isEmpty() ? "in order\n" : String.join("\n", faults) + "\n";
        terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    @Command(
            name = "toll-rule",
            description =
                    "Says which count is the best of a toll, in what the store holds and in what is to come: latest-independent-official, latest,"
                            + " median, lowest, highest. All counts stay beside it.")
    int tollRule(
            @Parameters(paramLabel = "RULE", converter = TollRuleName.class) TollRule rule,
            @Option(
                            names = "--store",
                            paramLabel = "FILE|JDBC-URL",
                            required = true,
                            description = "The store: a file or jdbc:postgresql://HOST/DATABASE.")
                    String address) {
        try (Store store = Store.openExisting(StoreAddress.of(address))) {
            int incidents = store.inTransaction(tables -> regrouping.by(tables, rule));
            terminal.err()
                    .println(String.format(
                            Locale.ROOT, "hearsay: %,d incidents made anew by %s", incidents, rule.code()));
        }
        return ExitCode.DONE;
    }
}
