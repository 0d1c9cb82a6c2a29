package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.app.store.Store;
import org.hearsay.app.store.StoreAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code hearsay store check}: whether a store is in order. */
@Command(name = "store", description = "Looks after a store.", mixinStandardHelpOptions = true)
public final class StoreCommand implements Runnable {
    private final Terminal terminal;

    public StoreCommand(Terminal terminal) {
        this.terminal = terminal;
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
}
