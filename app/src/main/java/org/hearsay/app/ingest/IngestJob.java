package org.hearsay.app.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.app.read.Answer;
import org.hearsay.app.read.InOrder;
import org.hearsay.app.read.Intake;
import org.hearsay.app.read.ReadJob;
import org.hearsay.app.read.ReadOne;
import org.hearsay.app.read.Rooms;
import org.hearsay.app.store.Store;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.source.ReportReader;

/**
 * Reads everything that arrives into a store: read on many threads, kept in the order of arrival, one transaction a report. What this
 * coder has read before is not read again, so a run that was ended at any moment is simply started again.
 */
public final class IngestJob {
    private final Rooms rooms;
    private final Store store;
    private final Linking linking;
    private final InOrder<Answer<Optional<Reading>>> inOrder;

    /**
     * @param ofMany whether more than one input was named
     * @param again whether to read also what this coder has read before
     */
    public IngestJob(Rooms rooms, Store store, Linking linking, boolean ofMany, boolean again, int threads) {
        this.rooms = rooms;
        this.store = store;
        this.linking = linking;
        ReadOne<Optional<Reading>> one = new ReadOne<>(
                new ReportReader(),
                report -> isKnown(report) && !again ? Reading.unread(report, List.of()) : rooms.read(report),
                (reading, many) -> Optional.of(reading).filter(it -> again || !isKnown(it.report())),
                ofMany);
        this.inOrder = new InOrder<>(one, threads);
    }

    private boolean isKnown(Report report) {
        return store.reading(tables -> tables.readings().has(report.id(), rooms.coder()));
    }

    /**
     * What was done.
     *
     * @param outcome as for reading; written are those that were kept
     * @param known those that this coder had read before
     */
    public record Done(ReadJob.Outcome outcome, int known) {}

    public Done run(Intake arrivals, ReadJob.Watcher watcher) throws IOException, InterruptedException {
        int[] counts = new int[4]; // arrived, kept, refused, known
        inOrder.run(arrivals, (answer, moreAtHand) -> {
            counts[0]++;
            answer.made().ifPresent(made -> {
                made.ifPresent(this::keep);
                counts[made.isPresent() ? 1 : 3]++;
            });
            if (answer.complaint().isPresent()) {
                counts[2]++;
                watcher.refused(answer.complaint().get());
            }
            watcher.progress(new ReadJob.Outcome(counts[0], counts[1], counts[2]));
        });
        return new Done(new ReadJob.Outcome(counts[0], counts[1], counts[2]), counts[3]);
    }

    private void keep(Reading reading) {
        store.inTransaction(tables -> {
            linking.put(tables, reading, rooms.coder());
            return reading;
        });
    }
}
