package org.hearsay.resolve.date;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.DatePrecision;

/**
 * Days from and to, either end open.
 *
 * @param edtf ISO 8601-2 level 1
 */
record Interval(Optional<LocalDate> earliest, Optional<LocalDate> latest, String edtf, DatePrecision precision) {
    static Interval of(CalendarSpan span) {
        return new Interval(Optional.of(span.earliest()), Optional.of(span.latest()), span.edtf(), span.precision());
    }

    /** Between two days that are not told exactly. */
    static Interval about(LocalDate earliest, LocalDate latest, CalendarSpan.Writer writer, DatePrecision precision) {
        return new Interval(
                Optional.of(earliest),
                Optional.of(latest),
                writer.write(earliest) + "~/" + writer.write(latest) + "~",
                precision);
    }
}
