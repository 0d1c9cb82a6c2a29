package org.hearsay.app.evaluate;

import java.io.IOException;
import java.util.List;
import org.hearsay.app.evaluate.score.Answer;
import org.hearsay.app.evaluate.score.Article;
import org.hearsay.app.evaluate.score.Corpus.Asked;
import org.hearsay.app.evaluate.score.GoldDocument;
import org.hearsay.app.read.InOrder;
import org.hearsay.app.read.ListedReports;
import org.hearsay.app.read.ReadJob;
import org.hearsay.app.read.ReadOne;
import org.hearsay.app.read.Rooms;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.resolve.date.Timex;
import org.hearsay.source.ReportReader;

/** Reads the documents of a corpus exactly as {@code hearsay read} and {@code ingest} read the lines of a list. */
final class ReadCorpus {
    private final Rooms rooms;
    private final int threads;

    ReadCorpus(Rooms rooms, int threads) {
        this.rooms = rooms;
        this.threads = threads;
    }

    /** What was made of one document. */
    private record Made(Reading reading, List<Timex> dates) {}

    /** Every answer goes to the scoring, in the order of the documents; what was refused is told to the watcher. */
    void run(List<GoldDocument> gold, Asked asked, Scoring scoring, ReadJob.Watcher watcher)
            throws IOException, InterruptedException {
        ReadOne<Made> one = new ReadOne<>(
                new ReportReader(), report -> read(report, asked), (reading, many) -> made(reading, asked), true);
        ListedReports documents = new ListedReports(
                gold.stream().map(GoldDocument::article).map(ReadCorpus::line).toList());
        int[] counts = new int[3]; // arrived, scored, refused
        new InOrder<>(one, threads).run(documents, (answer, moreAtHand) -> {
            counts[0]++;
            answer.made().ifPresent(made -> {
                counts[1]++;
                score(made, asked, scoring);
            });
            if (answer.complaint().isPresent()) {
                counts[2]++;
                watcher.refused(answer.complaint().get());
            }
            watcher.progress(new ReadJob.Outcome(counts[0], counts[1], counts[2]));
        });
    }

    private Reading read(Report report, Asked asked) {
        return switch (asked) {
            case RECORDS, INCIDENTS -> rooms.read(report);
            case DATES -> Reading.unread(report, List.of());
        };
    }

    private Made made(Reading reading, Asked asked) {
        return switch (asked) {
            case RECORDS, INCIDENTS -> new Made(reading, List.of());
            case DATES -> new Made(reading, rooms.timexes(reading.report()));
        };
    }

    private static void score(Made made, Asked asked, Scoring scoring) {
        String uri = made.reading().report().uri().orElse("");
        scoring.article(uri)
                .ifPresent(article -> scoring.take(
                        uri,
                        switch (asked) {
                            case RECORDS, INCIDENTS -> Answer.record(made.reading());
                            case DATES -> Answer.dates(article, made.dates());
                        }));
    }

    private static ListedReports.Item line(Article article) {
        return new ListedReports.Item(article.id(), article.line());
    }
}
