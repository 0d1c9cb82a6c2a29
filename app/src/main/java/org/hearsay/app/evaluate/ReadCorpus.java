package org.hearsay.app.evaluate;

import java.io.IOException;
import java.util.List;
import org.hearsay.app.evaluate.score.Answer;
import org.hearsay.app.evaluate.score.Article;
import org.hearsay.app.evaluate.score.Corpus.Asked;
import org.hearsay.app.evaluate.score.GoldDocument;
import org.hearsay.app.read.Intake;
import org.hearsay.app.read.ListedReports;
import org.hearsay.app.read.ReadJob;
import org.hearsay.app.read.Rendering;
import org.hearsay.app.read.Rooms;
import org.hearsay.app.read.Sink;
import org.hearsay.model.Reading;
import org.hearsay.source.ReportReader;

/** Reads the documents of a corpus exactly as {@code hearsay read} reads the lines of a list: it is the same job. */
final class ReadCorpus {
    private final Rooms rooms;
    private final int threads;

    ReadCorpus(Rooms rooms, int threads) {
        this.rooms = rooms;
        this.threads = threads;
    }

    /** Every answer goes to the scoring; what was refused is told to the watcher. */
    void run(List<GoldDocument> gold, Asked asked, Scoring scoring, ReadJob.Watcher watcher)
            throws IOException, InterruptedException {
        Rendering scored = (reading, ofMany) -> {
            String uri = reading.report().uri().orElse("");
            scoring.article(uri).ifPresent(article -> scoring.take(uri, answer(article, reading, asked)));
            return "";
        };
        ReadJob job = new ReadJob(
                new ReportReader(),
                report -> asked == Asked.DATES ? Reading.unread(report, List.of()) : rooms.read(report),
                scored,
                true,
                threads);
        Intake intake = new ListedReports(
                gold.stream().map(GoldDocument::article).map(ReadCorpus::line).toList());
        job.run(intake, NOWHERE, watcher);
    }

    private Answer answer(Article article, Reading reading, Asked asked) {
        return switch (asked) {
            case RECORDS -> Answer.record(reading);
            case DATES -> Answer.dates(article, rooms.timexes(reading.report()));
        };
    }

    private static ListedReports.Item line(Article article) {
        return new ListedReports.Item(article.id(), article.line());
    }

    private static final Sink NOWHERE = new Sink() {
        @Override
        public void write(String text) {}

        @Override
        public void flush() {}
    };
}
