package org.hearsay.app.read;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hearsay.model.Issue;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.source.Delivery;
import org.hearsay.source.ReportReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens to one arrival, on whichever thread: made a report, read, made into what is wanted, or refused with one line that says why. */
public final class ReadOne<T> implements Function<Arrival, Answer<T>> {
    private static final Logger LOG = LoggerFactory.getLogger(ReadOne.class);

    private final ReportReader reports;
    private final Function<Report, Reading> newsreader;
    private final BiFunction<Reading, Boolean, T> made;
    private final boolean ofMany;

    /**
     * @param made what is made of a reading, told whether it is one of many
     * @param ofMany whether more than one input was named; a list makes many of itself
     */
    public ReadOne(
            ReportReader reports,
            Function<Report, Reading> newsreader,
            BiFunction<Reading, Boolean, T> made,
            boolean ofMany) {
        this.reports = reports;
        this.newsreader = newsreader;
        this.made = made;
        this.ofMany = ofMany;
    }

    @Override
    public Answer<T> apply(Arrival arrival) {
        try {
            return answer(arrival);
        } catch (CannotGoOn e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("{}", arrival.name(), e);
            return refused(arrival, "not read because of an error in Hearsay itself (" + e + "): please report it");
        }
    }

    private Answer<T> answer(Arrival arrival) {
        Delivery delivery = arrival.deliver(reports);
        if (delivery instanceof Delivery.Refused refused) {
            return refused(arrival, refused.why());
        }
        Delivery.Accepted accepted = (Delivery.Accepted) delivery;
        if (accepted.isReadable()) {
            Reading reading = newsreader.apply(accepted.report()).withFirst(accepted.issues());
            return new Answer<>(Optional.of(make(arrival, reading)), unread(arrival, reading.issues()));
        }
        Reading reading = Reading.unread(accepted.report(), accepted.issues());
        return new Answer<>(Optional.of(make(arrival, reading)), unread(arrival, accepted.issues()));
    }

    private T make(Arrival arrival, Reading reading) {
        return made.apply(reading, ofMany || arrival instanceof Arrival.Line);
    }

    private static Optional<String> unread(Arrival arrival, List<Issue> issues) {
        return issues.stream()
                .filter(issue -> Delivery.Accepted.keepsFromReading(issue.kind()))
                .findFirst()
                .map(issue -> arrival.name() + ": not read: " + issue.message());
    }

    private static <T> Answer<T> refused(Arrival arrival, String why) {
        return new Answer<>(Optional.empty(), Optional.of(arrival.name() + ": " + why));
    }
}
