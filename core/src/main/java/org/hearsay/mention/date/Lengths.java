package org.hearsay.mention.date;

import java.util.List;
import org.hearsay.knowledge.date.CalendarUnit;
import org.hearsay.mention.date.DateMeaning.Counted;

/** Writes lengths as TIMEX3 does. */
public final class Lengths {
    private Lengths() {}

    /** {@code P3W}, {@code PT5H30M}, {@code PXY}. */
    public static String timex(List<Counted> parts) {
        StringBuilder date = new StringBuilder();
        StringBuilder clock = new StringBuilder();
        for (Counted part : parts) {
            append(part, date, clock);
        }
        return "P" + date + (clock.isEmpty() ? "" : "T" + clock);
    }

    private static void append(Counted part, StringBuilder date, StringBuilder clock) {
        CalendarUnit unit = part.unit();
        Amount amount = part.amount();
        if (amount.vague() && amount.count() == 0) {
            target(unit, date, clock).append('X').append(letter(unit));
            return;
        }
        CalendarUnit counted = unit.counted();
        Amount count = Amount.of(amount.count() * unit.factor());
        int whole = (int) count.count();
        boolean half = count.count() - whole == 0.5;
        int smaller = half ? half(counted) : 0;
        if (smaller == 0) {
            target(counted, date, clock).append(digits(count)).append(letter(counted));
            return;
        }
        if (whole > 0) {
            target(counted, date, clock).append(whole).append(letter(counted));
        }
        CalendarUnit below = counted == CalendarUnit.YEAR
                ? CalendarUnit.MONTH
                : counted == CalendarUnit.DAY
                        ? CalendarUnit.HOUR
                        : counted == CalendarUnit.HOUR ? CalendarUnit.MINUTE : CalendarUnit.SECOND;
        target(below, date, clock).append(smaller).append(letter(below));
    }

    /** How many of the next smaller unit are half of one; 0 when that is not a round number. */
    private static int half(CalendarUnit unit) {
        return switch (unit) {
            case YEAR -> 6;
            case DAY -> 12;
            case HOUR, MINUTE -> 30;
            case SECOND, NIGHT, WEEKEND, WEEK, FORTNIGHT, MONTH, QUARTER, HALF, DECADE, CENTURY, MILLENNIUM -> 0;
        };
    }

    private static StringBuilder target(CalendarUnit unit, StringBuilder date, StringBuilder clock) {
        return unit.isClock() ? clock : date;
    }

    private static String letter(CalendarUnit unit) {
        String timex = unit.timex("");
        return timex.substring(unit.isClock() ? 2 : 1);
    }

    static String digits(Amount amount) {
        if (amount.vague() && amount.count() == 0) {
            return "X";
        }
        if (amount.isWhole()) {
            return String.valueOf((long) amount.count());
        }
        return String.valueOf(Math.round(amount.count() * 100) / 100.0);
    }
}
