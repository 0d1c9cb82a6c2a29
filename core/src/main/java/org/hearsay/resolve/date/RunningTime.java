package org.hearsay.resolve.date;

import java.time.LocalDate;
import java.util.Optional;

/** Where the telling of one document stands: its kind, its day of publication, and the times it told of last. Changes as it is read. */
final class RunningTime {
    private final DocumentKind kind;
    private final Optional<LocalDate> published;
    private Optional<CalendarSpan> last = Optional.empty();
    private Optional<CalendarSpan> lastDay = Optional.empty();
    private Optional<CalendarSpan> lastQuarter = Optional.empty();

    RunningTime(DocumentKind kind, Optional<LocalDate> published) {
        this.kind = kind;
        this.published = published;
    }

    void tell(CalendarSpan span) {
        last = Optional.of(span);
        if (span.isDay()) {
            lastDay = last;
        }
        if (span.granularity() == Granularity.QUARTER) {
            lastQuarter = last;
        }
    }

    boolean isNarrative() {
        return kind == DocumentKind.NARRATIVE;
    }

    Optional<LocalDate> published() {
        return published;
    }

    /** The stretch told of last. */
    Optional<CalendarSpan> last() {
        return last;
    }

    /** The day told of last. */
    Optional<CalendarSpan> lastDay() {
        return lastDay;
    }

    Optional<CalendarSpan> lastQuarter() {
        return lastQuarter;
    }

    /** The day that speech is reckoned from: in history the time told of, in news the day of publication. */
    Optional<LocalDate> speech() {
        return isNarrative() ? last.map(CalendarSpan::first).or(() -> published) : published;
    }
}
