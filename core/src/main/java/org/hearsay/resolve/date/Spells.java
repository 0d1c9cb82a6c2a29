package org.hearsay.resolve.date;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.knowledge.date.CalendarUnit;
import org.hearsay.mention.date.DateMeaning;
import org.hearsay.mention.date.Lengths;
import org.hearsay.model.Anchor;
import org.hearsay.model.DatePrecision;

/** Lengths of time put on the calendar where they lean on a known day: "the past three months", "a few years ago". */
final class Spells {
    /** A vague number ("a few", "several", the bare plural) is taken for anything between these two. */
    private static final int FEW_LOW = 2;

    private static final int FEW_HIGH = 9;

    private Spells() {}

    static Resolution place(DateMeaning.Length length, RunningTime time) {
        Resolution open = Resolution.open("DURATION", Lengths.timex(length.parts()), "length");
        Optional<LocalDate> base = time.speech();
        if (length.lean() == 0 || base.isEmpty()) {
            return open;
        }
        LocalDate far = base.get();
        boolean vague = false;
        for (DateMeaning.Counted part : length.parts()) {
            vague |= part.amount().vague();
            double count = part.amount().count() > 0 ? part.amount().count() : FEW_HIGH;
            far = move(far, part.unit(), count * length.lean());
        }
        LocalDate first = length.lean() < 0 ? far : base.get();
        LocalDate last = length.lean() < 0 ? base.get() : far;
        String edtf = first + (vague ? "~/" : "/") + last;
        Interval interval = new Interval(
                Optional.of(first),
                Optional.of(last),
                edtf,
                precision(length.parts().get(0).unit()));
        return open.interval(interval)
                .anchor(time.isNarrative() && time.last().isPresent() ? Anchor.EVENT : Anchor.PUBLISHED);
    }

    /** "will meet in three days": that long after the day of publication. */
    static Resolution ahead(DateMeaning.Length length, RunningTime time) {
        Resolution open = Resolution.open("DURATION", Lengths.timex(length.parts()), "length-ahead");
        DateMeaning.Counted part = length.parts().get(0);
        if (time.published().isEmpty() || time.isNarrative() || part.amount().vague()) {
            return open;
        }
        LocalDate day = move(time.published().get(), part.unit(), part.amount().count());
        return open.interval(Interval.of(CalendarSpan.of(Granularity.of(part.unit()), day)))
                .anchor(Anchor.PUBLISHED);
    }

    /** "a few years ago", "weeks later": somewhere in a stretch that is wide enough. */
    static Resolution vague(DateMeaning.Relative relative, Optional<LocalDate> base, Anchor anchor) {
        Resolution open = Resolution.open("DATE", relative.direction() < 0 ? "PAST_REF" : "FUTURE_REF", "vague-length");
        if (base.isEmpty()) {
            return open;
        }
        if (relative.unit().isClock()) {
            return open.interval(Interval.of(CalendarSpan.day(base.get()))).anchor(anchor);
        }
        double count = relative.amount().count();
        double near = count > 0 ? Math.max(1, count - 1) : FEW_LOW;
        double far = count > 0 ? count + 2 : FEW_HIGH;
        LocalDate one = move(base.get(), relative.unit(), near * relative.direction());
        LocalDate other = move(base.get(), relative.unit(), far * relative.direction());
        CalendarSpan.Writer writer = writer(relative.unit());
        Interval interval = relative.direction() < 0
                ? Interval.about(
                        widen(other, writer, false), widen(one, writer, true), writer, precision(relative.unit()))
                : Interval.about(
                        widen(one, writer, false), widen(other, writer, true), writer, precision(relative.unit()));
        return open.interval(interval).anchor(anchor);
    }

    private static LocalDate widen(LocalDate day, CalendarSpan.Writer writer, boolean end) {
        Granularity unit = switch (writer) {
            case DAY -> Granularity.DAY;
            case MONTH -> Granularity.MONTH;
            case YEAR -> Granularity.YEAR;
        };
        CalendarSpan span = CalendarSpan.of(unit, day);
        return end ? span.latest() : span.first();
    }

    private static CalendarSpan.Writer writer(CalendarUnit unit) {
        return unit.compareTo(CalendarUnit.YEAR) >= 0
                ? CalendarSpan.Writer.YEAR
                : unit.compareTo(CalendarUnit.MONTH) >= 0 ? CalendarSpan.Writer.MONTH : CalendarSpan.Writer.DAY;
    }

    private static DatePrecision precision(CalendarUnit unit) {
        return unit.compareTo(CalendarUnit.YEAR) >= 0
                ? DatePrecision.YEARS
                : unit.compareTo(CalendarUnit.MONTH) >= 0 ? DatePrecision.SEASON : DatePrecision.DAYS;
    }

    /** A day moved by so many of a unit; part of a day counts as none. */
    static LocalDate move(LocalDate day, CalendarUnit unit, double count) {
        return switch (unit) {
            case SECOND, MINUTE -> day;
            case HOUR -> day.plusDays((long) (count / 24));
            case DAY, NIGHT -> day.plusDays(Math.round(count));
            case WEEKEND, WEEK -> day.plusDays(Math.round(count * 7));
            case FORTNIGHT -> day.plusDays(Math.round(count * 14));
            case MONTH -> day.plusMonths(Math.round(count));
            case QUARTER -> day.plusMonths(Math.round(count * 3));
            case HALF -> day.plusMonths(Math.round(count * 6));
            case YEAR -> day.plusMonths(Math.round(count * 12));
            case DECADE -> day.plusYears(Math.round(count * 10));
            case CENTURY -> day.plusYears(Math.round(count * 100));
            case MILLENNIUM -> day.plusYears(Math.round(count * 1000));
        };
    }
}
