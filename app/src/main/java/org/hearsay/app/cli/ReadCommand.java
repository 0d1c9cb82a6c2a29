package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.app.intake.Inputs;
import org.hearsay.app.read.Output;
import org.hearsay.app.read.ReadJob;
import org.hearsay.app.read.Rendering;
import org.hearsay.app.read.Rooms;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.source.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay read}: reports to records. */
@Command(
        name = "read",
        description =
                "Reads reports: plain text, HTML pages, JSON Lines or CSV of {id, published, publisher, title, url, text}, feeds (RSS, Atom), web"
                        + " archives (WARC), zip files and folders of these.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class ReadCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE|FOLDER|URL|-", arity = "1..*", description = "What to read; - is standard input.")
    private List<String> names;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description =
                    "The day of publication, from which \"on Tuesday\" is reckoned. Beats what the report says itself.")
    private Optional<LocalDate> published;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            converter = FormatName.class,
            description =
                    "json (default): the record. text: for a person. html: one page with every value's words marked. timex: the dates, as rows.")
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to a file, which appears whole or not at all.")
    private Optional<Path> out;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            converter = Colour.Name.class,
            description = "Colour in text: auto (default: on a terminal, unless NO_COLOR is set), always, never.")
    private Colour colour;

    private final Terminal terminal;
    private final Rooms rooms;

    public ReadCommand(Terminal terminal, Rooms rooms) {
        this.terminal = terminal;
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Inputs inputs = new Inputs(names, published, terminal.in());
        if (format == Format.HTML && inputs.ofMany()) {
            throw Stop.usage("--format html shows one report: give one, or take --format json for many");
        }
        int threads = Runtime.getRuntime().availableProcessors();
        boolean inColour = colour.on(terminal, out.isPresent());
        Rendering rendering = new Renderings(rooms).of(format, terminal.width(), inColour);
        // The dates need no more of the house than its first rooms.
        Function<Report, Reading> reading =
                report -> format == Format.TIMEX ? Reading.unread(report, List.of()) : rooms.read(report);
        ReadJob job = new ReadJob(new ReportReader(), reading, rendering, inputs.ofMany(), threads);
        Progress progress = new Progress(terminal);
        try (Output output = output()) {
            ReadJob.Outcome outcome = job.run(inputs, output, progress);
            progress.finish(outcome, inputs.leftOut());
            if (outcome.written() == 0) {
                return ExitCode.FAILED;
            }
            output.finish();
            return outcome.refused() == 0 ? ExitCode.DONE : ExitCode.SOME_REFUSED;
        }
    }

    private Output output() {
        try {
            return out.isPresent() ? Output.toFile(out.get()) : Output.to(terminal.out());
        } catch (IOException e) {
            throw Stop.failed(String.valueOf(e.getMessage()));
        }
    }
}
