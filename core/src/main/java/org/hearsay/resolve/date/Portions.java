package org.hearsay.resolve.date;

import java.time.LocalDate;
import org.hearsay.knowledge.date.Portion;
import org.hearsay.model.DatePrecision;

/** Narrows a month, a year or a decade to its early, middle or late third, with blurred ends. */
final class Portions {
    private Portions() {}

    static Resolution narrow(Resolution whole, Portion portion) {
        Resolution named = whole.mod(portion.name());
        if (whole.span().isEmpty()) {
            return named;
        }
        CalendarSpan span = whole.span().get();
        return switch (span.granularity()) {
            case MONTH -> named.interval(third(span, portion, 10, CalendarSpan.Writer.DAY, DatePrecision.DAYS));
            case YEAR -> named.interval(months(span, portion, 4, CalendarSpan.Writer.MONTH, DatePrecision.SEASON));
            case DECADE -> named.interval(months(span, portion, 40, CalendarSpan.Writer.YEAR, DatePrecision.YEARS));
            case DAY, WEEKEND, WEEK, SEASON, QUARTER, HALF, CENTURY -> named;
        };
    }

    private static Interval third(
            CalendarSpan span, Portion portion, int days, CalendarSpan.Writer writer, DatePrecision precision) {
        LocalDate first = span.first();
        return switch (portion) {
            case START -> Interval.about(first, first.plusDays(days - 1), writer, precision);
            case MID -> Interval.about(first.plusDays(days), first.plusDays(2L * days - 1), writer, precision);
            case END -> Interval.about(first.plusDays(2L * days), span.latest(), writer, precision);
        };
    }

    private static Interval months(
            CalendarSpan span, Portion portion, int months, CalendarSpan.Writer writer, DatePrecision precision) {
        LocalDate first = span.first();
        return switch (portion) {
            case START -> Interval.about(first, first.plusMonths(months).minusDays(1), writer, precision);
            case MID ->
                Interval.about(
                        first.plusMonths(months), first.plusMonths(2L * months).minusDays(1), writer, precision);
            case END -> Interval.about(first.plusMonths(2L * months), span.latest(), writer, precision);
        };
    }
}
