package org.hearsay.mention.date;

import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.date.WordClass;
import org.hearsay.mention.date.DateMeaning.DuringDay;
import org.hearsay.mention.date.DateMeaning.On;
import org.hearsay.mention.date.DateMeaning.Portioned;
import org.hearsay.mention.date.DateMeaning.Year;

/** Dates that share words: "July 1-3, 1998", "4 and 5 May", "from April to June 1968". */
final class Ranges {
    static final Set<String> JOINTS = Set.of("to", "and", "-", "/", "through", "until", "till", "or");

    private Ranges() {}

    /** The "3, 1998" of "July 1-3, 1998", after the joint at a word. */
    static Optional<Parsed<DateMeaning>> sameMonth(Words words, int joint, DateMeaning before) {
        Optional<On> first = monthDay(before);
        int i = words.is(joint + 1, "the") ? joint + 2 : joint + 1;
        boolean day = (words.isNumber(i) || words.get(i).shape() == Word.Shape.ORDINAL)
                && words.get(i).number() >= 1
                && words.get(i).number() <= 31;
        if (first.isEmpty() || !day || !JOINTS.contains(words.lower(joint)) && !words.is(joint, ",")) {
            return Optional.empty();
        }
        boolean list = words.is(joint, ",") || words.isAny(joint, "and", "or");
        boolean other = words.is(i + 1, WordClass.MONTH)
                || words.is(i + 1, WordClass.UNIT)
                || words.isAny(i + 1, ":", "%", "percent", "people", "million", "billion", "/")
                || words.tag(i + 1).equals("NNS")
                || list && (words.isNounTag(i + 1) || words.tag(i + 1).startsWith("JJ"))
                || words.is(i + 1, "of");
        if (other) {
            return Optional.empty();
        }
        CalendarPart.MonthDay start = (CalendarPart.MonthDay) first.get().part();
        On second = new On(
                new CalendarPart.MonthDay(start.month(), words.get(i).number(), 0),
                first.get().within(),
                first.get().shift());
        int yearAt = words.is(i + 1, ",") ? i + 2 : i + 1;
        Optional<Parsed<DateMeaning>> year =
                second.within().isPresent() ? Optional.empty() : Numbers.year(words, yearAt);
        return year.isPresent() ? year.map(y -> y.map(second::within)) : Parsed.of(second, i + 1);
    }

    /** The "3" of "3-4 May", at a word. */
    static Optional<Parsed<DateMeaning>> sameMonthAhead(Words words, int i, Rule calendar) {
        boolean day = (words.isNumber(i) || words.get(i).shape() == Word.Shape.ORDINAL)
                && words.get(i).number() >= 1
                && words.get(i).number() <= 31
                && JOINTS.contains(words.lower(i + 1));
        if (!day || !words.isNumber(i + 2) && words.get(i + 2).shape() != Word.Shape.ORDINAL) {
            return Optional.empty();
        }
        return calendar.at(words, i + 2)
                .flatMap(after -> monthDay(after.value())
                        .filter(on -> ((CalendarPart.MonthDay) on.part()).day()
                                == words.get(i + 2).number())
                        .flatMap(on -> Parsed.of(
                                new On(
                                        new CalendarPart.MonthDay(
                                                ((CalendarPart.MonthDay) on.part()).month(),
                                                words.get(i).number(),
                                                0),
                                        on.within(),
                                        on.shift()),
                                i + 1)));
    }

    /** The first of two joined dates with the year, the month that only the second tells. */
    static DateMeaning borrow(DateMeaning first, DateMeaning second) {
        if (first instanceof Portioned portioned) {
            return new Portioned(portioned.portion(), borrow(portioned.whole(), second));
        }
        if (first instanceof DuringDay during) {
            return new DuringDay(borrow(during.day(), second), during.suffix());
        }
        if (first instanceof On on && on.within().isEmpty() && on.shift().isEmpty()) {
            Optional<Year> year = year(second);
            if (year.isPresent()) {
                return on.within(
                        place(on.part(), second) > 0 ? new Year(year.get().year() - 1) : year.get());
            }
        }
        return first;
    }

    /** Above 0 when the part comes later in a year than the second date, so that it must be of the year before. */
    private static int place(CalendarPart part, DateMeaning second) {
        int month = month(part);
        int other = core(second) instanceof On on ? month(on.part()) : 0;
        return month > 0 && other > 0 ? Integer.compare(month, other) : 0;
    }

    private static int month(CalendarPart part) {
        return part instanceof CalendarPart.Month month
                ? month.month()
                : part instanceof CalendarPart.MonthDay day ? day.month() : 0;
    }

    private static Optional<Year> year(DateMeaning meaning) {
        return core(meaning) instanceof On on
                        && on.within().isPresent()
                        && on.within().get() instanceof Year year
                ? Optional.of(year)
                : Optional.empty();
    }

    private static Optional<On> monthDay(DateMeaning meaning) {
        return core(meaning) instanceof On on && on.part() instanceof CalendarPart.MonthDay
                ? Optional.of(on)
                : Optional.empty();
    }

    private static DateMeaning core(DateMeaning meaning) {
        if (meaning instanceof Portioned portioned) {
            return core(portioned.whole());
        }
        return meaning instanceof DuringDay during ? core(during.day()) : meaning;
    }
}
