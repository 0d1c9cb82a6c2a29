package org.hearsay.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearsay.model.incident.QuotedWhen;

/**
 * The days on which a telling puts its event.
 *
 * @param first the first day, and {@code last} the last, both inclusive
 * @param dated whether the text gives them; else they are the days before the report came out
 */
record Days(LocalDate first, LocalDate last, boolean dated) {
    /** News without a date is mostly of the days before it was printed; a week holds weeklies too. */
    private static final int DAYS_OF_NEWS = 6;

    /** Longer spans do not say when something happened. */
    private static final int LONGEST_SPAN_DAYS = 400;

    /** The days of a telling; empty when nothing ties it to any. */
    static Optional<Days> of(Telling telling) {
        Optional<Days> told = telling.when().flatMap(Days::of);
        // Nobody tells what has not happened yet: such a day was read wrongly.
        boolean tooLate = told.isPresent()
                && telling.published()
                        .filter(day -> told.get().first().isAfter(day.plusDays(1)))
                        .isPresent();
        if (telling.background() || (telling.when().isPresent() && !tooLate)) {
            return told.filter(days -> !tooLate);
        }
        return telling.published().map(day -> new Days(day.minusDays(DAYS_OF_NEWS), day, false));
    }

    private static Optional<Days> of(QuotedWhen when) {
        if (when.earliest().isEmpty() || when.latest().isEmpty()) {
            return Optional.empty();
        }
        Days days = new Days(when.earliest().get(), when.latest().get(), true);
        return Optional.of(days).filter(span -> span.length() <= LONGEST_SPAN_DAYS);
    }

    long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Days between the two, 0 when they touch the same day. */
    long gapTo(Days other) {
        if (!last.isBefore(other.first) && !other.last.isBefore(first)) {
            return 0;
        }
        return last.isBefore(other.first)
                ? ChronoUnit.DAYS.between(last, other.first)
                : ChronoUnit.DAYS.between(other.last, first);
    }
}
