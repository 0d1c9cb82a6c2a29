package org.hearsay.resolve.date;

import org.hearsay.knowledge.date.CalendarUnit;

/** How long the stretch of the calendar is that an expression names, from the shortest. */
enum Granularity {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    /** The stretch that a unit names: hours fall into a day. */
    static Granularity of(CalendarUnit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, NIGHT, DAY -> DAY;
            case WEEKEND -> WEEKEND;
            case WEEK, FORTNIGHT -> WEEK;
            case MONTH -> MONTH;
            case QUARTER -> QUARTER;
            case HALF -> HALF;
            case YEAR -> YEAR;
            case DECADE -> DECADE;
            case CENTURY, MILLENNIUM -> CENTURY;
        };
    }
}
