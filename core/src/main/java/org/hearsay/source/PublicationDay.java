package org.hearsay.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day in a date that stands apart from prose: in a page's metadata, in a list's field, in a dateline. Only full dates count: no year
 * is ever supplied. A day with a time of day is the day as written, in its own zone.
 */
final class PublicationDay {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");
    private static final Pattern BASIC = Pattern.compile("\\b(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -](\\d{4}|\\d{2})(?!\\d|:)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)", Pattern.CASE_INSENSITIVE);

    private PublicationDay() {}

    /** The first full date in a short text that is there to give one. */
    static Optional<LocalDate> in(String words) {
        Matcher iso = ISO.matcher(words);
        if (iso.find()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher basic = BASIC.matcher(words);
        if (basic.find()) {
            return day(basic.group(1), Integer.parseInt(basic.group(2)), basic.group(3));
        }
        return inWords(words);
    }

    /** The first full date that is written with the name of its month. */
    static Optional<LocalDate> inWords(String words) {
        Matcher dayFirst = DAY_FIRST.matcher(words);
        if (dayFirst.find()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(words);
        if (monthFirst.find()) {
            return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        return Optional.empty();
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name.substring(0, 3).toLowerCase(Locale.ROOT), 0);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(century(Integer.parseInt(year), year.length()), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Wire copy of the last century writes "3 JAN 90": POSIX's rule for {@code %y} reads 69 to 99 as 19.., 00 to 68 as 20... */
    private static int century(int year, int digits) {
        if (digits != 2) {
            return year;
        }
        return year >= 69 ? 1900 + year : 2000 + year;
    }
}
