package org.hearsay.resolve.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the telling of one document stands: its kind, its day of publication, and the times it told of last. Changes as it is read.
 *
 * <p>A history has a line that it follows, and asides to years far from it. After the paragraph of an aside the telling is back on its
 * line, unless the next paragraph stays near the aside.
 */
final class RunningTime {
    /** So many years from the line make an aside. */
    private static final int FAR = 2;

    private final DocumentKind kind;
    private final Optional<LocalDate> published;
    private Optional<CalendarSpan> last = Optional.empty();
    private Optional<CalendarSpan> lastDay = Optional.empty();
    private Optional<CalendarSpan> lastQuarter = Optional.empty();
    private Optional<CalendarSpan> line = Optional.empty();
    private Optional<CalendarSpan> aside = Optional.empty();
    private int asideBlock = -1;

    RunningTime(DocumentKind kind, Optional<LocalDate> published) {
        this.kind = kind;
        this.published = published;
    }

    /** Goes to the paragraph that the next time is told in. */
    void enter(int block) {
        if (isNarrative() && aside.isPresent() && block != asideBlock) {
            last = line;
        }
    }

    /** @param block the paragraph the time is told in */
    void tell(CalendarSpan span, int block) {
        if (span.granularity() == Granularity.YEAR && isWithin(last, span)) {
            return;
        }
        boolean confirmed = asideBlock != block && isNear(span, aside);
        if (line.isPresent() && !isNear(span, line) && !confirmed) {
            aside = Optional.of(span);
            asideBlock = block;
        } else {
            line = Optional.of(span);
            aside = Optional.empty();
        }
        last = Optional.of(span);
        if (span.isDay()) {
            lastDay = last;
        }
        if (span.granularity() == Granularity.QUARTER) {
            lastQuarter = last;
        }
    }

    /** Whether something shorter than a year lies in it: the year told again says nothing new. */
    private static boolean isWithin(Optional<CalendarSpan> shorter, CalendarSpan year) {
        return shorter.filter(
                        span -> span.year() == year.year() && span.granularity().compareTo(Granularity.YEAR) < 0)
                .isPresent();
    }

    private static boolean isNear(CalendarSpan span, Optional<CalendarSpan> other) {
        return other.filter(o -> Math.abs(o.year() - span.year()) <= FAR).isPresent();
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
