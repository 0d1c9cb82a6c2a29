package org.hearsay.mention.date;

import org.hearsay.knowledge.date.CalendarUnit;
import org.hearsay.knowledge.date.Holiday;

/** A part of the calendar that needs something larger around it to be a date: a month needs a year. */
public sealed interface CalendarPart {
    /** @param month 1 to 12 */
    record Month(int month) implements CalendarPart {}

    /**
     * @param month 1 to 12
     * @param day 1 to 31
     * @param weekday 1 (Monday) to 7 when it was told beside the day, else 0
     */
    record MonthDay(int month, int day, int weekday) implements CalendarPart {}

    /** "the 5th": @param day 1 to 31 */
    record DayOfMonth(int day) implements CalendarPart {}

    /** @param weekday 1 (Monday) to 7 */
    record Weekday(int weekday) implements CalendarPart {}

    /** @param season 1 (spring) to 4 (winter) */
    record Season(int season) implements CalendarPart {}

    /** @param quarter 1 to 4, or 0 for "the quarter" */
    record Quarter(int quarter) implements CalendarPart {}

    /** @param half 1 or 2 */
    record Half(int half) implements CalendarPart {}

    /** "Christmas". */
    record Feast(Holiday holiday) implements CalendarPart {}

    /** "the first week of": @param ordinal 1 or more, or -1 for the last */
    record Nth(int ordinal, CalendarUnit unit) implements CalendarPart {}
}
