package org.hearsay.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.app.cli.ReadCommand;
import org.hearsay.app.cli.Renderings;
import org.hearsay.app.cli.Terminal;
import org.hearsay.app.cli.Version;
import org.hearsay.app.record.Coder;
import org.hearsay.app.record.RecordWriter;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.source.ReportReader;

/** Builds every part by hand. What is slow to open is opened when it is first needed, so that a mistyped command answers at once. */
final class Wiring {
    private final Terminal terminal;

    Wiring(Terminal terminal) {
        this.terminal = terminal;
    }

    ReadCommand readCommand() {
        return new ReadCommand(terminal, new ReportReader(), newsreader(), new Renderings(new RecordWriter(coder())));
    }

    private static Function<Report, Reading> newsreader() {
        return report -> Reading.unread(report, List.of());
    }

    private static Coder coder() {
        return new Coder("hearsay", Version.number(), Optional.empty(), Optional.empty());
    }
}
