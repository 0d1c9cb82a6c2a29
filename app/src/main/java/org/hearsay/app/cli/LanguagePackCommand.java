package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.app.read.Rooms;
import picocli.CommandLine.Command;

/** {@code hearsay language-pack}: makes the pack where there is none, and says where it is. */
@Command(
        name = "language-pack",
        description =
                "Unpacks the language models, which the first reading does by itself, and says where they are kept"
                        + " ($HEARSAY_CACHE, else the system's folder for caches).",
        mixinStandardHelpOptions = true)
public final class LanguagePackCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Rooms rooms;
    private final Path folder;

    public LanguagePackCommand(Terminal terminal, Rooms rooms, Path folder) {
        this.terminal = terminal;
        this.rooms = rooms;
        this.folder = folder;
    }

    @Override
    public Integer call() throws IOException {
        rooms.prepare();
        String digest = rooms.coder().languagePack().map(it -> " " + it).orElse("");
        terminal.out().write((folder + digest + "\n").getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }
}
