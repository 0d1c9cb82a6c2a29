package org.hearsay.app.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.model.Issue;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.source.Delivery;
import org.hearsay.source.ReportReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens to one arrival, on whichever thread: made a report, read, rendered, or refused with one line that says why. */
final class ReadOne implements Function<Arrival, Answer> {
    private static final Logger LOG = LoggerFactory.getLogger(ReadOne.class);

    private final ReportReader reports;
    private final Function<Report, Reading> newsreader;
    private final Rendering rendering;
    private final boolean ofMany;

    ReadOne(ReportReader reports, Function<Report, Reading> newsreader, Rendering rendering, boolean ofMany) {
        this.reports = reports;
        this.newsreader = newsreader;
        this.rendering = rendering;
        this.ofMany = ofMany;
    }

    @Override
    public Answer apply(Arrival arrival) {
        try {
            return answer(arrival);
        } catch (CannotGoOn e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.debug("{}", arrival.name(), e);
            return refused(arrival, "not read because of an error in Hearsay itself (" + e + "): please report it");
        }
    }

    private Answer answer(Arrival arrival) {
        Delivery delivery = arrival.deliver(reports);
        if (delivery instanceof Delivery.Refused refused) {
            return refused(arrival, refused.why());
        }
        Delivery.Accepted accepted = (Delivery.Accepted) delivery;
        if (accepted.isReadable()) {
            Reading reading = newsreader.apply(accepted.report()).withFirst(accepted.issues());
            return new Answer(Optional.of(render(arrival, reading)), unread(arrival, reading.issues()));
        }
        Reading reading = Reading.unread(accepted.report(), accepted.issues());
        return new Answer(Optional.of(render(arrival, reading)), unread(arrival, accepted.issues()));
    }

    private String render(Arrival arrival, Reading reading) {
        return rendering.render(reading, ofMany || arrival instanceof Arrival.Line);
    }

    private static Optional<String> unread(Arrival arrival, List<Issue> issues) {
        return issues.stream()
                .filter(issue -> Delivery.Accepted.keepsFromReading(issue.kind()))
                .findFirst()
                .map(issue -> arrival.name() + ": not read: " + issue.message());
    }

    private static Answer refused(Arrival arrival, String why) {
        return new Answer(Optional.empty(), Optional.of(arrival.name() + ": " + why));
    }
}
