package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.app.evaluate.Evaluation;
import org.hearsay.app.evaluate.EvaluationPage;
import org.hearsay.app.evaluate.score.Corpora;
import org.hearsay.app.evaluate.score.Corpus;
import org.hearsay.app.ingest.Linking;
import org.hearsay.app.read.Rooms;
import org.hearsay.incident.TollRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay evaluate}: how well a public corpus is read. */
@Command(
        name = "evaluate",
        description = "Reads a public corpus as read does, scores what comes out, and keeps the figures.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class EvaluateCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "CORPUS",
            arity = "0..*",
            description =
                    "muc4, polnear, dates, places, event_location, gva, india_police, ecbplus, re3d; or all of them: all.")
    private List<String> names = List.of();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder with the corpora, each in a folder of its name, or that of the one corpus.")
    private Optional<Path> data;

    @Option(names = "--sample", description = "Read the fixed part that a quick check reads, not all.")
    private boolean sample;

    @Option(names = "--every", paramLabel = "N", description = "Read every Nth document.")
    private Optional<Integer> every;

    @Option(
            names = "--records",
            paramLabel = "FILE",
            description = "Score what read printed before (for dates: with --format timex), one line a document.")
    private Optional<Path> records;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "Show so many misses, false alarms and wrong values, with sentence, gold and rule.")
    private int errors;

    @Option(
            names = "--figure",
            paramLabel = "NAME",
            description = "Only the errors of this figure: cue, city, Victim, …")
    private Optional<String> figure;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "1000",
            description =
                    "Rounds of the bootstrap (default: 1000); with 0 there are no intervals, and nothing is kept.")
    private int rounds;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "evaluation",
            description = "Where CORPUS.yaml is read and CORPUS.json is written (default: evaluation).")
    private Path folder;

    @Option(
            names = "--check",
            description =
                    "End with 1 when a figure fell by more than a point below what CORPUS.yaml expects, or the data is another; nothing is written.")
    private boolean check;

    @Option(
            names = "--accept",
            description =
                    "Write the figures into CORPUS.yaml as what is expected from now on; a fall needs a reason there.")
    private boolean accept;

    @Option(names = "--page", description = "Write EVALUATION.md beside the folder, from what it holds.")
    private boolean page;

    private final Terminal terminal;
    private final Rooms rooms;
    private final Function<TollRule, Linking> linking;

    public EvaluateCommand(Terminal terminal, Rooms rooms, Function<TollRule, Linking> linking) {
        this.terminal = terminal;
        this.rooms = rooms;
        this.linking = linking;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (names.isEmpty() && !page) {
            throw Stop.usage("name a corpus: " + String.join(", ", Corpora.names()) + ", or all");
        }
        if (rounds < 0 || errors < 0 || every.filter(n -> n < 1).isPresent()) {
            throw Stop.usage("--rounds and --errors take 0 or more, --every takes 1 or more");
        }
        if (check && accept) {
            throw Stop.usage("--check looks and --accept writes: take one of them");
        }
        if (records.isPresent() && (names.size() != 1 || names.contains("all"))) {
            throw Stop.usage("--records are those of one corpus: name one");
        }
        boolean fell = false;
        for (Corpus corpus : corpora()) {
            fell |= measure(corpus);
        }
        if (page) {
            writePage();
        }
        return fell && check ? ExitCode.FAILED : ExitCode.DONE;
    }

    private List<Corpus> corpora() {
        if (names.contains("all")) {
            return Corpora.ALL;
        }
        return names.stream()
                .map(name -> Corpora.named(name)
                        .orElseThrow(() -> Stop.usage(
                                "no corpus is called " + name + "; there are " + String.join(", ", Corpora.names()))))
                .toList();
    }

    private boolean measure(Corpus corpus) throws IOException, InterruptedException {
        Path where = data.orElseThrow(() -> Stop.usage("--data DIR says where the corpus is"));
        Evaluation.Request request =
                new Evaluation.Request(corpus, where, every, sample, records, rounds, errors, figure, folder, !check);
        Progress progress = new Progress(terminal);
        Evaluation.Outcome outcome = new Evaluation(
                        request, rooms, () -> linking.apply(TollRule.LATEST_INDEPENDENT_OFFICIAL))
                .run(progress, accept);
        print(outcome.faults() + outcome.table());
        if (!outcome.remark().isEmpty()) {
            terminal.err().println("hearsay: " + outcome.remark());
        }
        outcome.falls().forEach(fall -> terminal.err().println("hearsay: " + fall));
        return !outcome.falls().isEmpty() || !outcome.remark().isEmpty();
    }

    private void writePage() throws IOException {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        Path file = (parent == null ? folder : parent).resolve("EVALUATION.md");
        Files.writeString(file, new EvaluationPage(folder).markdown(), StandardCharsets.UTF_8);
    }

    private void print(String text) throws IOException {
        terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
        terminal.out().flush();
    }
}
