package org.hearsay.resolve.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.hearsay.mention.date.CalendarPart;

/** Parts of the calendar put into a year, and the choice of the year when the words leave it open. */
final class OpenPart {
    /** A past day this many times farther off than the coming one is not meant, whatever the tense: "must be back by Jan. 14". */
    private static final int MUCH_FARTHER = 5;

    private OpenPart() {}

    /** The part in a year; empty when there is no such day, or when it has no place in a year. */
    static Optional<CalendarSpan> in(int year, CalendarPart part) {
        if (part instanceof CalendarPart.Month month) {
            return Optional.of(CalendarSpan.of(Granularity.MONTH, LocalDate.of(year, month.month(), 1)));
        }
        if (part instanceof CalendarPart.MonthDay day) {
            return YearMonth.of(year, day.month()).isValidDay(day.day())
                    ? Optional.of(CalendarSpan.day(LocalDate.of(year, day.month(), day.day())))
                    : Optional.empty();
        }
        if (part instanceof CalendarPart.Season season) {
            return Optional.of(CalendarSpan.season(year, season.season()));
        }
        if (part instanceof CalendarPart.Quarter quarter && quarter.quarter() > 0) {
            return Optional.of(CalendarSpan.of(Granularity.QUARTER, LocalDate.of(year, quarter.quarter() * 3, 1)));
        }
        if (part instanceof CalendarPart.Half half) {
            return Optional.of(CalendarSpan.of(Granularity.HALF, LocalDate.of(year, half.half() * 6, 1)));
        }
        return part instanceof CalendarPart.Feast feast
                ? feast.holiday().in(year).map(CalendarSpan::day)
                : Optional.empty();
    }

    /** The weekday nearest a day in the direction of a tense; the day itself if it is one. */
    static LocalDate weekday(int weekday, LocalDate base, Tense tense) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return switch (tense) {
            case PAST, UNKNOWN -> base.with(TemporalAdjusters.previousOrSame(day));
            case PRESENT, FUTURE -> base.with(TemporalAdjusters.nextOrSame(day));
        };
    }

    /** In news: the one nearest the day of publication in the direction of the tense. */
    static Optional<CalendarSpan> nearPublication(CalendarPart part, LocalDate published, Tense tense) {
        Optional<CalendarSpan> before = Optional.empty();
        Optional<CalendarSpan> after = Optional.empty();
        for (int year = published.getYear() - 4; year <= published.getYear() + 4; year++) {
            Optional<CalendarSpan> candidate = in(year, part).filter(span -> fitsWeekday(part, span));
            if (candidate.isEmpty()) {
                continue;
            }
            if (!candidate.get().first().isAfter(published)) {
                before = candidate;
            } else if (after.isEmpty()) {
                after = candidate;
            }
        }
        if (before.isEmpty() || after.isEmpty()) {
            return before.or(() -> Optional.empty()).isPresent() ? before : after;
        }
        boolean inside = !before.get().latest().isBefore(published);
        if (inside) {
            return before;
        }
        long back = ChronoUnit.DAYS.between(before.get().latest(), published);
        long on = ChronoUnit.DAYS.between(published, after.get().first());
        return switch (tense) {
            case PAST -> part instanceof CalendarPart.MonthDay && back > MUCH_FARTHER * on ? after : before;
            case FUTURE -> on > MUCH_FARTHER * back ? before : after;
            case PRESENT, UNKNOWN -> back <= on ? before : after;
        };
    }

    /** In history: the one nearest the time told of. */
    static Optional<CalendarSpan> nearTelling(CalendarPart part, CalendarSpan last) {
        int year = last.year();
        Optional<CalendarSpan> same = in(year, part);
        if (same.isEmpty()) {
            return in(year + 1, part).or(() -> in(year - 1, part));
        }
        if (last.granularity().compareTo(Granularity.YEAR) >= 0) {
            return same;
        }
        long months = ChronoUnit.MONTHS.between(
                YearMonth.from(last.first()), YearMonth.from(same.get().first()));
        if (months < -6) {
            return in(year + 1, part);
        }
        return months > 6 ? in(year - 1, part) : same;
    }

    private static boolean fitsWeekday(CalendarPart part, CalendarSpan span) {
        return !(part instanceof CalendarPart.MonthDay day)
                || day.weekday() == 0
                || span.first().getDayOfWeek().getValue() == day.weekday();
    }

    /** The value of a part whose year stays open: {@code XXXX-03}. */
    static String openTimex(CalendarPart part) {
        if (part instanceof CalendarPart.Weekday weekday) {
            return "XXXX-WXX-" + weekday.weekday();
        }
        if (part instanceof CalendarPart.DayOfMonth) {
            return "XXXX-XX-XX";
        }
        if (part instanceof CalendarPart.Quarter quarter && quarter.quarter() == 0) {
            return "XXXX-QX";
        }
        return in(2000, part).map(span -> "XXXX" + span.timex().substring(4)).orElse("XXXX");
    }
}
