package org.hearsay.app.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.DatePrecision;
import org.hearsay.model.incident.QuotedWhen;

/** A time as a coder types it: {@code 2022-03-15}, {@code 2022-03}, {@code 2022}, or two of these with a slash between them. */
final class DayWords {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private DayWords() {}

    /** One unit of the calendar. */
    private record Stretch(LocalDate first, LocalDate last, DatePrecision precision) {}

    /** @param rule the rule that the value is said to come from */
    static QuotedWhen read(String text, String rule) {
        try {
            int slash = text.indexOf('/');
            Stretch from = stretch(slash < 0 ? text : text.substring(0, slash));
            Stretch to = slash < 0 ? from : stretch(text.substring(slash + 1));
            if (to.last().isBefore(from.first())) {
                throw new Refusal("'" + text + "' ends before it begins");
            }
            return new QuotedWhen(
                    Optional.of(text),
                    Optional.of(from.first()),
                    Optional.of(to.last()),
                    slash < 0 ? from.precision() : several(from.precision()),
                    text,
                    Optional.empty(),
                    Optional.empty(),
                    rule);
        } catch (DateTimeException e) {
            throw new Refusal("'" + text + "' is no time: write 2022-03-15, 2022-03, 2022 or 2022-03-15/2022-03-17");
        }
    }

    private static Stretch stretch(String text) {
        if (YEAR.matcher(text).matches()) {
            int year = Integer.parseInt(text);
            return new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
        } else if (MONTH.matcher(text).matches()) {
            YearMonth month = YearMonth.parse(text);
            return new Stretch(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
        }
        LocalDate day = LocalDate.parse(text);
        return new Stretch(day, day, DatePrecision.DAY);
    }

    private static DatePrecision several(DatePrecision unit) {
        return unit == DatePrecision.DAY
                ? DatePrecision.DAYS
                : unit == DatePrecision.YEAR ? DatePrecision.YEARS : DatePrecision.UNKNOWN;
    }
}
