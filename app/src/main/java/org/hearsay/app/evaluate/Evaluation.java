package org.hearsay.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.hearsay.app.evaluate.score.Answer;
import org.hearsay.app.evaluate.score.Article;
import org.hearsay.app.evaluate.score.Corpus;
import org.hearsay.app.evaluate.score.GoldDocument;
import org.hearsay.app.ingest.Linking;
import org.hearsay.app.read.ReadJob;
import org.hearsay.app.read.Rooms;
import org.hearsay.model.Span;

/** Measures one corpus: reads it or takes what was read before, scores it, and keeps the figures. */
public final class Evaluation {
    /** The same faults on every run. */
    private static final long SEED = 20260101;

    private final Request request;
    private final Rooms rooms;
    private final Supplier<Linking> linking;

    /**
     * What is asked.
     *
     * @param data the folder with the corpora, or that of the corpus, or its file
     * @param every reads every so many documents; empty for all, or the card's own number where {@code isSample}
     * @param isSample whether only a part is read
     * @param records what was read before; empty to read now
     * @param rounds of the bootstrap; 0 for no intervals
     * @param errors how many faults to show at the most
     * @param figure only the faults of this figure
     * @param folder where cards are read and figures are written
     * @param keeps whether figures are written
     */
    public record Request(
            Corpus corpus,
            Path data,
            Optional<Integer> every,
            boolean isSample,
            Optional<Path> records,
            int rounds,
            int errors,
            Optional<String> figure,
            Path folder,
            boolean keeps) {}

    /** @param linking how {@code ingest} puts reports together */
    public Evaluation(Request request, Rooms rooms, Supplier<Linking> linking) {
        this.request = request;
        this.rooms = rooms;
        this.linking = linking;
    }

    private Optional<Gathering> gathering(Corpus corpus) {
        return switch (corpus.asked()) {
            case RECORDS, DATES -> Optional.empty();
            case INCIDENTS -> Optional.of(new Gathering(linking.get()));
        };
    }

    /**
     * What came of it.
     *
     * @param table for a person
     * @param faults for a person; empty text where none were asked for
     * @param falls one line for each figure that fell
     * @param remark what a user should know of the data; empty text when all is as it was
     */
    public record Outcome(String table, String faults, List<String> falls, String remark) {}

    /** @param watcher told of the reading while it happens */
    public Outcome run(ReadJob.Watcher watcher, boolean accept) throws IOException, InterruptedException {
        Corpus corpus = request.corpus();
        GoldFile file = GoldFile.in(request.data(), corpus);
        Optional<Card> card = Card.read(request.folder(), corpus.name());
        int every = request.every()
                .orElse(request.isSample() ? card.map(Card::sample).orElse(10) : 1);
        List<GoldDocument> gold = file.documents(every);
        Scoring scoring = new Scoring(gold, request.errors() > 0, gathering(corpus));
        if (request.records().isPresent()) {
            new SavedRecords(request.records().get()).run(corpus.asked(), scoring);
        } else {
            int threads = Runtime.getRuntime().availableProcessors();
            new ReadCorpus(rooms, threads).run(gold, corpus.asked(), scoring, watcher);
        }
        Scored scored = scoring.finish();
        Map<String, Interval> figures = new Bootstrap(request.rounds()).figures(corpus, scored.documents());
        Result result = new Result(corpus.name(), every, gold.size(), scored.missing(), figures);
        boolean isSameData =
                card.filter(known -> !known.sha256().equals(file.sha256())).isEmpty();
        boolean isUsual =
                every == 1 || card.filter(known -> known.sample() == every).isPresent();
        if (accept && isUsual && isSameData && card.isPresent()) {
            card.get().accept(request.folder(), result);
        }
        if (request.keeps() && request.rounds() > 0 && isUsual) {
            result.write(request.folder());
        }
        String faults = FaultList.text(
                FaultList.draw(scored.faults(), request.errors(), request.figure(), new Random(SEED)), this::sentences);
        String remark = isSameData
                ? ""
                : "the data is not the file that the expected figures were measured on (see evaluation/" + corpus.name()
                        + ".yaml): nothing can be checked or accepted on it";
        List<String> falls =
                isSameData && isUsual ? card.map(known -> known.falls(result)).orElse(List.of()) : List.of();
        return new Outcome(table(result), faults, falls, remark);
    }

    /** As the language room cuts them. */
    private List<Span> sentences(Article article) {
        return rooms.sentences(Answer.none(article).reading().report());
    }

    private static String table(Result result) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %,d documents%s%s\n",
                result.corpus(),
                result.documents(),
                result.sample() > 1 ? ", one in " + result.sample() : "",
                result.missing() == 0 ? "" : ", " + result.missing() + " without an answer"));
        result.figures()
                .forEach((name, figure) -> table.append(String.format(
                        Locale.ROOT,
                        "  %-28s %9.4f   [%.4f, %.4f]\n",
                        name,
                        figure.value(),
                        figure.low(),
                        figure.high())));
        return table.toString();
    }
}
