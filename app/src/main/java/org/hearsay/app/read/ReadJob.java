package org.hearsay.app.read;

import java.io.IOException;
import java.util.function.Function;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.source.ReportReader;

/** Reads everything that arrives and writes it out in order. */
public final class ReadJob {
    private final InOrder<Answer<String>> inOrder;

    /**
     * @param ofMany whether more than one input was named; a list makes many of itself
     * @param threads how many reports are read at the same time
     */
    public ReadJob(
            ReportReader reports,
            Function<Report, Reading> newsreader,
            Rendering rendering,
            boolean ofMany,
            int threads) {
        this.inOrder = new InOrder<>(new ReadOne<>(reports, newsreader, rendering::render, ofMany), threads);
    }

    /**
     * What was done.
     *
     * @param arrived reports and what came instead of one
     * @param written reports of which something was printed
     * @param refused inputs that were refused or could not be read for meaning, each named to the user
     */
    public record Outcome(int arrived, int written, int refused) {}

    /** Told of everything while it happens. */
    public interface Watcher {
        /** One line that names an input and says why it was refused. */
        void refused(String complaint);

        void progress(Outcome sofar);
    }

    public Outcome run(Intake arrivals, Sink output, Watcher watcher) throws IOException, InterruptedException {
        int[] counts = new int[3]; // arrived, written, refused
        inOrder.run(arrivals, (answer, moreAtHand) -> {
            counts[0]++;
            if (answer.made().isPresent()) {
                counts[1]++;
                output.write(answer.made().get());
            }
            if (answer.complaint().isPresent()) {
                counts[2]++;
                watcher.refused(answer.complaint().get());
            }
            if (!moreAtHand) {
                output.flush(); // somebody may be waiting at the other end of a pipe
            }
            watcher.progress(new Outcome(counts[0], counts[1], counts[2]));
        });
        return new Outcome(counts[0], counts[1], counts[2]);
    }
}
