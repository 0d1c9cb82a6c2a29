package org.hearsay.app;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.Newsreader;
import org.hearsay.app.cli.ReadCommand;
import org.hearsay.app.cli.Renderings;
import org.hearsay.app.cli.Terminal;
import org.hearsay.app.cli.Version;
import org.hearsay.app.read.CannotGoOn;
import org.hearsay.app.record.Coder;
import org.hearsay.language.PackException;
import org.hearsay.language.nlp4j.Nlp4jParser;
import org.hearsay.language.nlp4j.PackFolder;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.source.ReportReader;

/** Builds every part by hand. What is slow to open is opened when it is first needed, so that a mistyped command answers at once. */
final class Wiring {
    private final Terminal terminal;
    private final Lazy<Function<Report, Reading>> newsreader;

    Wiring(Terminal terminal) {
        this(terminal, () -> open()::read);
    }

    /** With another way of reading, for tests. */
    Wiring(Terminal terminal, Supplier<Function<Report, Reading>> newsreader) {
        this.terminal = terminal;
        this.newsreader = new Lazy<>(newsreader);
    }

    ReadCommand readCommand() {
        return new ReadCommand(
                terminal, new ReportReader(), report -> newsreader.get().apply(report), new Renderings(coder()));
    }

    private static Newsreader open() {
        try {
            return new Newsreader(Nlp4jParser.open(PackFolder.ofEnvironment()));
        } catch (PackException e) {
            throw new CannotGoOn(String.valueOf(e.getMessage()), e);
        }
    }

    private static Coder coder() {
        return new Coder("hearsay", Version.number(), Optional.empty(), Optional.empty());
    }
}
