package org.hearsay.app.read;

import java.io.IOException;
import java.util.function.Function;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.source.ReportReader;

/** Reads everything that arrives and writes it out in order. */
public final class ReadJob {
    private final InOrder inOrder;

    /** @param threads how many reports are read at the same time */
    public ReadJob(
            ReportReader reports,
            Function<Report, Reading> newsreader,
            Function<Reading, String> rendering,
            int threads) {
        this.inOrder = new InOrder(new ReadOne(reports, newsreader, rendering), threads);
    }

    /**
     * What was done.
     *
     * @param written reports of which something was printed
     * @param refused inputs that were refused or could not be read for meaning, each named to the user
     */
    public record Outcome(int written, int refused) {}

    /** Told of everything while it happens. */
    public interface Watcher {
        /** One line that names an input and says why it was refused. */
        void refused(String complaint);

        void progress(Outcome sofar);
    }

    public Outcome run(Arrivals arrivals, Output output, Watcher watcher) throws IOException, InterruptedException {
        int[] counts = new int[2];
        inOrder.run(arrivals, (answer, moreAtHand) -> {
            if (answer.text().isPresent()) {
                counts[0]++;
                output.write(answer.text().get());
            }
            if (answer.complaint().isPresent()) {
                counts[1]++;
                watcher.refused(answer.complaint().get());
            }
            if (!moreAtHand) {
                output.flush(); // somebody may be waiting at the other end of a pipe
            }
            watcher.progress(new Outcome(counts[0], counts[1]));
        });
        return new Outcome(counts[0], counts[1]);
    }
}
