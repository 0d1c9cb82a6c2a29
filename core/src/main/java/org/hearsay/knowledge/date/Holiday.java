package org.hearsay.knowledge.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A day of the year that goes by a name.
 *
 * @param id the name it is listed under
 * @param reckoning how its day is found: {@code fixed MONTH DAY}, {@code nth MONTH WEEKDAY N [DAYS]} (N below 0 counts from the end; so many days after it),
 *     {@code easter DAYS}, or {@code open} for a day or month of a calendar that is not reckoned here
 */
public record Holiday(String id, String reckoning) {
    public Holiday {
        on(2000, reckoning);
    }

    /** The day in a year of the Gregorian calendar; empty when the name is left open. */
    public Optional<LocalDate> in(int year) {
        return on(year, reckoning);
    }

    private static Optional<LocalDate> on(int year, String reckoning) {
        String[] words = reckoning.split(" ");
        return switch (words[0]) {
            case "fixed" -> Optional.of(LocalDate.of(year, number(words, 1), number(words, 2)));
            case "nth" ->
                Optional.of(LocalDate.of(year, number(words, 1), 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(number(words, 3), DayOfWeek.of(number(words, 2))))
                        .plusDays(words.length > 4 ? number(words, 4) : 0));
            case "easter" -> Optional.of(easter(year).plusDays(number(words, 1)));
            case "open" -> Optional.empty();
            default -> throw new IllegalArgumentException("no reckoning is called '" + words[0] + "'");
        };
    }

    private static int number(String[] words, int i) {
        return Integer.parseInt(words[i]);
    }

    /** Western Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
