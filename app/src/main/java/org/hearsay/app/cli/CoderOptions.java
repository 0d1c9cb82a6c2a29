package org.hearsay.app.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Who decides, and why. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CoderOptions {
    @Option(names = "--coder", paramLabel = "NAME", required = true, description = "Who decides.")
    private String coder;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    private Optional<String> note;

    String coder() {
        return coder;
    }

    Optional<String> note() {
        return note;
    }
}
