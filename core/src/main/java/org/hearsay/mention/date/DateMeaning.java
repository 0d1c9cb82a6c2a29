package org.hearsay.mention.date;

import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.date.Approximation;
import org.hearsay.knowledge.date.CalendarUnit;
import org.hearsay.knowledge.date.NamedEvent;
import org.hearsay.knowledge.date.Portion;

/** What the words of an expression of time mean, before it is known when that is. */
public sealed interface DateMeaning {
    /** A year of the common era; 0 and below are years before it (0 is 1 BC). */
    record Year(int year) implements DateMeaning {}

    /** "'98", of a century that is not told. */
    record ShortYear(int twoDigits) implements DateMeaning {}

    /** "the 1990s": @param first the first year of the ten */
    record Decade(int first, boolean beforeChrist) implements DateMeaning {}

    /** "the nineties": @param tens 0 to 9 */
    record ShortDecade(int tens) implements DateMeaning {}

    /** "the 20th century": @param number 1 or more */
    record Century(int number, boolean beforeChrist) implements DateMeaning {}

    /**
     * A part of the calendar: "March" alone, "March 1998" within a year, "last March" shifted.
     *
     * @param within what it lies in, where told
     * @param shift which one is meant, where told: "last", "this", "next"
     */
    record On(CalendarPart part, Optional<DateMeaning> within, Optional<Shift> shift) implements DateMeaning {
        static On open(CalendarPart part) {
            return new On(part, Optional.empty(), Optional.empty());
        }

        On within(DateMeaning larger) {
            return new On(part, Optional.of(larger), shift);
        }
    }

    /** @param by -1 for the one before the base, 0 for the one at it, 1 for the one after */
    record Shift(int by, Base base) {}

    /**
     * So many units from the base: "three weeks ago", "last month", "the same day".
     *
     * @param direction -1 back, 1 on, 0 the one at the base
     * @param counted whether the number was told ("a decade ago"), not the place ("last decade")
     */
    record Relative(CalendarUnit unit, Amount amount, int direction, Base base, boolean counted)
            implements DateMeaning {
        /** The unit so many places from the one at the base. */
        static Relative by(CalendarUnit unit, int units, Base base) {
            return new Relative(unit, Amount.of(Math.abs(units)), Integer.signum(units), base, false);
        }

        static Relative counted(CalendarUnit unit, Amount amount, int direction, Base base) {
            return new Relative(unit, amount, direction, base, true);
        }
    }

    /**
     * A part of a day or a time of its clock.
     *
     * @param suffix what TIMEX3 writes after the day: {@code TNI}, {@code T10:35}
     */
    record DuringDay(DateMeaning day, String suffix) implements DateMeaning {}

    /** "early", "the end of". */
    record Portioned(Portion portion, DateMeaning whole) implements DateMeaning {}

    /** "about", "more than". */
    record Blurred(Approximation approximation, DateMeaning meaning) implements DateMeaning {}

    /** @param unit as counted: "2 decades" counts decades */
    record Counted(Amount amount, CalendarUnit unit) {}

    /**
     * A length of time.
     *
     * @param lean -1 when it ends at the base ("the past week"), 1 when it begins there ("the next two days"), 0 when it is not said
     */
    record Length(List<Counted> parts, int lean) implements DateMeaning {
        public Length {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("a length has a part at least");
            }
        }
    }

    /** "every Friday": @param timex the TIMEX3 value */
    record Repeated(String timex) implements DateMeaning {}

    /** "recently", "now", "soon": @param direction -1, 0, 1 */
    record Vague(int direction) implements DateMeaning {}

    /** A length that is not countable: "a while". */
    record Indefinite(String timex) implements DateMeaning {}

    /**
     * An event that is known by name or by its day.
     *
     * @param otherwise what the words mean in a report from before the event; empty when it was told by name
     */
    record Named(NamedEvent event, Optional<DateMeaning> otherwise) implements DateMeaning {}
}
