package org.hearsay.resolve.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.hearsay.model.DatePrecision;

/**
 * One named stretch of the calendar: a day, a week, the third quarter of a year.
 *
 * @param first its first day; of a winter the first of January of the year it is counted to, of a weekend the Saturday
 */
record CalendarSpan(Granularity granularity, LocalDate first) {
    /** The stretch of a length that a day lies in. */
    static CalendarSpan of(Granularity granularity, LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        return new CalendarSpan(
                granularity,
                switch (granularity) {
                    case DAY -> day;
                    case WEEKEND ->
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusDays(5);
                    case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case MONTH -> month;
                    case SEASON -> season(day);
                    case QUARTER -> month.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
                    case HALF -> month.withMonth(day.getMonthValue() <= 6 ? 1 : 7);
                    case YEAR -> day.withDayOfYear(1);
                    case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
                    case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
                });
    }

    static CalendarSpan day(LocalDate day) {
        return new CalendarSpan(Granularity.DAY, day);
    }

    static CalendarSpan year(int year) {
        return new CalendarSpan(Granularity.YEAR, LocalDate.of(year, 1, 1));
    }

    /** @param season 1 (spring) to 4 (winter) */
    static CalendarSpan season(int year, int season) {
        return new CalendarSpan(Granularity.SEASON, LocalDate.of(year, season == 4 ? 1 : season * 3, 1));
    }

    private static LocalDate season(LocalDate day) {
        int month = day.getMonthValue();
        return month == 12
                ? LocalDate.of(day.getYear() + 1, 1, 1)
                : LocalDate.of(day.getYear(), month < 3 ? 1 : month / 3 * 3, 1);
    }

    /** The stretch so many of its own length later; below 0 earlier. */
    CalendarSpan plus(long count) {
        LocalDate moved = switch (granularity) {
            case DAY -> first.plusDays(count);
            case WEEKEND, WEEK -> first.plusWeeks(count);
            case MONTH -> first.plusMonths(count);
            case SEASON, YEAR -> first.plusYears(count);
            case QUARTER -> first.plusMonths(3 * count);
            case HALF -> first.plusMonths(6 * count);
            case DECADE -> first.plusYears(10 * count);
            case CENTURY -> first.plusYears(100 * count);
        };
        return new CalendarSpan(granularity, moved);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(latest());
    }

    int year() {
        return first.getYear();
    }

    private boolean isWinter() {
        return granularity == Granularity.SEASON && first.getMonthValue() == 1;
    }

    /** The first day it may mean: "the winter of 1998" begins in 1997 for some and ends in 1999 for others. */
    LocalDate earliest() {
        return isWinter() ? first.minusMonths(1) : first;
    }

    LocalDate latest() {
        return switch (granularity) {
            case DAY -> first;
            case WEEKEND -> first.plusDays(1);
            case WEEK -> first.plusDays(6);
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case SEASON ->
                isWinter()
                        ? YearMonth.of(first.getYear() + 1, 2).atEndOfMonth()
                        : first.plusMonths(3).minusDays(1);
            case QUARTER -> first.plusMonths(3).minusDays(1);
            case HALF -> first.plusMonths(6).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
            case DECADE -> first.plusYears(10).minusDays(1);
            case CENTURY -> first.plusYears(100).minusDays(1);
        };
    }

    boolean isDay() {
        return granularity == Granularity.DAY;
    }

    DatePrecision precision() {
        return switch (granularity) {
            case DAY -> DatePrecision.DAY;
            case WEEKEND -> DatePrecision.DAYS;
            case WEEK -> DatePrecision.WEEK;
            case MONTH -> DatePrecision.MONTH;
            case SEASON, QUARTER, HALF -> DatePrecision.SEASON;
            case YEAR -> DatePrecision.YEAR;
            case DECADE, CENTURY -> DatePrecision.YEARS;
        };
    }

    /** The TIMEX3 value: {@code 2021-W37-WE}, {@code 1989-Q3}, {@code 199}, {@code BC0490}. */
    String timex() {
        return switch (granularity) {
            case DAY -> yearTimex() + two(first.getMonthValue()) + two(first.getDayOfMonth());
            case WEEK, WEEKEND ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d%s",
                        first.get(IsoFields.WEEK_BASED_YEAR),
                        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        granularity == Granularity.WEEKEND ? "-WE" : "");
            case MONTH -> yearTimex() + two(first.getMonthValue());
            case SEASON -> yearTimex() + "-" + seasonName();
            case QUARTER -> yearTimex() + "-Q" + (first.getMonthValue() / 3 + 1);
            case HALF -> yearTimex() + "-H" + (first.getMonthValue() / 6 + 1);
            case YEAR -> yearTimex();
            case DECADE -> yearTimex().substring(0, yearTimex().length() - 1);
            case CENTURY -> yearTimex().substring(0, yearTimex().length() - 2);
        };
    }

    private String yearTimex() {
        return year() > 0
                ? String.format(Locale.ROOT, "%04d", year())
                : String.format(Locale.ROOT, "BC%04d", 1 - year());
    }

    private String seasonName() {
        return switch (first.getMonthValue()) {
            case 3 -> "SP";
            case 6 -> "SU";
            case 9 -> "FA";
            default -> "WI";
        };
    }

    /** ISO 8601-2 level 1. Weeks, quarters and halves, which it has no form for, are intervals of days or months. */
    String edtf() {
        return switch (granularity) {
            case DAY -> first.toString();
            case WEEK, WEEKEND -> first + "/" + latest();
            case MONTH -> month(first);
            case SEASON -> yearEdtf(year()) + "-2" + (first.getMonthValue() == 1 ? 4 : first.getMonthValue() / 3);
            case QUARTER, HALF -> month(first) + "/" + month(latest());
            case YEAR -> yearEdtf(year());
            case DECADE ->
                year() >= 0
                        ? yearEdtf(year()).substring(0, 3) + "X"
                        : yearEdtf(year()) + "/" + yearEdtf(latest().getYear());
            case CENTURY ->
                year() >= 0
                        ? yearEdtf(year()).substring(0, 2) + "XX"
                        : yearEdtf(year()) + "/" + yearEdtf(latest().getYear());
        };
    }

    private static String month(LocalDate day) {
        return yearEdtf(day.getYear()) + two(day.getMonthValue());
    }

    private static String yearEdtf(int year) {
        return String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
    }

    /** How exactly the ends of an interval are written. */
    enum Writer {
        DAY,
        MONTH,
        YEAR;

        String write(LocalDate day) {
            return switch (this) {
                case DAY -> day.toString();
                case MONTH -> month(day);
                case YEAR -> yearEdtf(day.getYear());
            };
        }
    }

    private static String two(int number) {
        return number < 10 ? "-0" + number : "-" + number;
    }
}
