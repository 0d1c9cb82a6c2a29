package org.hearsay.mention.date;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.knowledge.date.CalendarUnit;
import org.hearsay.knowledge.date.Portion;
import org.hearsay.knowledge.date.WordClass;
import org.hearsay.mention.date.DateMeaning.On;
import org.hearsay.mention.date.DateMeaning.Relative;
import org.hearsay.mention.date.DateMeaning.Shift;

/** A unit or a part of the calendar, told by its place from a base: "last week", "this March", "the following day", "next Friday". */
final class ShiftRule implements Rule {
    @Override
    public String name() {
        return "shift";
    }

    @Override
    public Optional<Parsed<DateMeaning>> at(Words words, int i) {
        return dayWord(words, i)
                .or(() -> yearEnd(words, i))
                .or(() -> shifted(words, i))
                .or(() -> definite(words, i))
                .or(() -> dayFollowing(words, i));
    }

    /** "today", "yesterday", "the day before yesterday", "the day after tomorrow". */
    private static Optional<Parsed<DateMeaning>> dayWord(Words words, int i) {
        int at = i;
        int by = 0;
        if (words.is(i, "the") && words.is(i + 1, "day") && words.isAny(i + 2, "before", "after")) {
            at = i + 3;
            by = words.is(i + 2, "before") ? -1 : 1;
        }
        OptionalInt days = words.number(at, WordClass.DAY_WORD);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        DateMeaning day = Relative.by(CalendarUnit.DAY, days.getAsInt() + by, Base.SPEECH);
        return Parsed.of(words.is(at, WordClass.NIGHT_WORD) ? new DateMeaning.DuringDay(day, "TNI") : day, at + 1);
    }

    /** "year-end", "year's end", "month-end". */
    private static Optional<Parsed<DateMeaning>> yearEnd(Words words, int i) {
        if (!words.isAny(i, "year", "month")) {
            return Optional.empty();
        }
        int at = words.is(i + 1, "'") && words.is(i + 2, "s") ? i + 3 : words.next(i);
        return words.is(at, "end")
                ? Parsed.of(
                        new DateMeaning.Portioned(
                                Portion.END, Relative.by(unit(words, i).orElseThrow(), 0, Base.SPEECH)),
                        at + 1)
                : Optional.empty();
    }

    private static Optional<Parsed<DateMeaning>> shifted(Words words, int i) {
        boolean article = words.is(i, "the");
        Optional<Parsed<Shift>> shift = shift(words, article ? i + 1 : i, article);
        if (shift.isEmpty()) {
            return Optional.empty();
        }
        int at = shift.get().to();
        Shift by = shift.get().value();
        Optional<CalendarUnit> unit = unit(words, at);
        if (unit.isPresent()) {
            return unit.get().isClock() || words.is(at, WordClass.PLURAL_UNIT)
                    ? Optional.empty()
                    : possessed(words, Relative.by(unit.get(), by.by(), by.base()), at + 1);
        }
        return part(words, at).map(part -> part.map(p -> new On(p, Optional.empty(), Optional.of(by))));
    }

    /** "this year's third quarter", "last year's March". */
    private static Optional<Parsed<DateMeaning>> possessed(Words words, DateMeaning whole, int i) {
        if (words.is(i, "'") && words.is(i + 1, "s") && words.get(i + 1).touches(words.get(i))) {
            Optional<Parsed<Integer>> ordinal = Numbers.ordinal(words, i + 2);
            if (ordinal.isPresent() && words.is(words.next(ordinal.get().to() - 1), "quarter")) {
                int to = words.next(ordinal.get().to() - 1) + 1;
                return Parsed.of(
                        On.open(new CalendarPart.Quarter(
                                        Math.max(1, ordinal.get().value())))
                                .within(whole),
                        to);
            }
            Optional<Parsed<CalendarPart>> part = part(words, i + 2);
            if (part.isPresent()) {
                return part.map(p -> p.map(q -> On.open(q).within(whole)));
            }
        }
        return Parsed.of(whole, i);
    }

    /** "that", "the same", "last", "the next"; after "the", "next" is reckoned from the time told of. */
    private static Optional<Parsed<Shift>> shift(Words words, int i, boolean article) {
        OptionalInt text = words.number(i, WordClass.TEXT_SHIFT);
        if (text.isPresent()) {
            int to = words.is(i, "that") && words.isAny(i + 1, "same", "very") ? i + 2 : words.next(i);
            return words.is(i, "same") && !article && words.is(i - 1, "the")
                    ? Optional.empty()
                    : Parsed.of(new Shift(text.getAsInt(), Base.TEXT), to);
        }
        OptionalInt speech = words.number(i, WordClass.SHIFT);
        if (speech.isEmpty() || article && words.isAny(i, "this", "past")) {
            return Optional.empty();
        }
        int to = i + 1;
        if (words.is(i, "this") && words.isAny(to, "past", "coming", "same")) {
            int by = words.is(to, "past") ? -1 : words.is(to, "coming") ? 1 : 0;
            return Parsed.of(new Shift(by, Base.SPEECH), to + 1);
        }
        boolean next = speech.getAsInt() == 1 && words.is(i, "next");
        return Parsed.of(new Shift(speech.getAsInt(), article && next ? Base.TEXT : Base.SPEECH), to);
    }

    private static Optional<Parsed<CalendarPart>> part(Words words, int i) {
        boolean capital = words.get(i).capital();
        OptionalInt weekday = words.number(i, WordClass.WEEKDAY);
        if (weekday.isPresent() && capital && !words.is(i, WordClass.PLURAL_WEEKDAY)) {
            return Parsed.of(new CalendarPart.Weekday(weekday.getAsInt()), i + 1);
        }
        OptionalInt month = words.number(i, WordClass.MONTH);
        if (month.isPresent() && capital) {
            int after = words.is(i, WordClass.SHORT_NAME) ? words.skipStop(i + 1) : i + 1;
            if (words.isNumber(after)
                    && words.get(after).digits() <= 2
                    && words.get(after).number() <= 31) {
                return Parsed.of(
                        new CalendarPart.MonthDay(
                                month.getAsInt(), Math.max(1, words.get(after).number()), 0),
                        after + 1);
            }
            return Parsed.of(new CalendarPart.Month(month.getAsInt()), after);
        }
        OptionalInt season = words.number(i, WordClass.SEASON);
        return season.isPresent() ? Parsed.of(new CalendarPart.Season(season.getAsInt()), i + 1) : Optional.empty();
    }

    /** "the weekend", "the quarter"; "the day", "the month", "the year" where a portion or "in" shows that they are dates. */
    private static Optional<Parsed<DateMeaning>> definite(Words words, int i) {
        if (!words.is(i, "the") || words.is(i + 1, WordClass.PLURAL_UNIT)) {
            return Optional.empty();
        }
        if (words.isAny(i + 1, "latest", "latter")) {
            return words.isAny(i + 2, "quarter", "period")
                    ? Parsed.of(Relative.by(CalendarUnit.QUARTER, 0, Base.TEXT), i + 3)
                    : Optional.empty();
        }
        Optional<CalendarUnit> unit = unit(words, i + 1);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        boolean ofPortion =
                words.is(i - 1, "of") && (words.is(i - 2, WordClass.PORTION_NOUN) || words.is(i - 2, "part"));
        boolean inPortion = words.is(i - 1, "in")
                && (words.is(i - 2, WordClass.PORTION) || words.is(i - 2, WordClass.PORTION_ADVERB));
        return switch (unit.get()) {
            case WEEKEND -> Parsed.of(Relative.by(CalendarUnit.WEEKEND, 0, Base.SPEECH), i + 2);
            case QUARTER ->
                words.isAny(i + 2, "of", "century")
                        ? Optional.empty()
                        : Parsed.of(Relative.by(CalendarUnit.QUARTER, 0, Base.TEXT), i + 2);
            case DAY, WEEK, MONTH, YEAR, DECADE, CENTURY ->
                ofPortion || inPortion
                        ? Parsed.of(Relative.by(unit.get(), 0, isUpToNow(words, i) ? Base.SPEECH : Base.TEXT), i + 2)
                        : Optional.empty();
            case SECOND, MINUTE, HOUR, NIGHT, FORTNIGHT, HALF, MILLENNIUM -> Optional.empty();
        };
    }

    /** "since the start of the year": up to now, so that it is the year in which this is said. */
    private static boolean isUpToNow(Words words, int article) {
        int portion = article - 2;
        return words.is(portion - 1, "since") || words.is(portion - 1, "the") && words.is(portion - 2, "since");
    }

    /** "the day after", "the day before", "the day following" with nothing said of after what. */
    private static Optional<Parsed<DateMeaning>> dayFollowing(Words words, int i) {
        boolean form = words.is(i, "the")
                && unit(words, i + 1).isPresent()
                && words.isAny(i + 2, "after", "before", "following");
        boolean bare = words.get(i + 3).shape() == Word.Shape.MARK && !words.isAny(i + 3, "\"", "'", "$");
        if (!form || !bare || words.is(i + 1, WordClass.PLURAL_UNIT)) {
            return Optional.empty();
        }
        return Parsed.of(
                Relative.by(unit(words, i + 1).orElseThrow(), words.is(i + 2, "before") ? -1 : 1, Base.TEXT), i + 3);
    }

    /** A shift of one given unit, as it follows a smaller part: "[March] of that year", "[Friday] of next week". */
    Optional<Parsed<DateMeaning>> after(Words words, int i, CalendarUnit wanted) {
        int from = words.is(i, "of") ? i + 1 : i;
        if (from != i && words.is(from, "the") && words.is(from + 1, "year") && wanted == CalendarUnit.YEAR) {
            return Parsed.of(Relative.by(CalendarUnit.YEAR, 0, Base.TEXT), from + 2);
        }
        boolean article = words.is(from, "the");
        Optional<Parsed<Shift>> shift = shift(words, article ? from + 1 : from, article);
        if (shift.isEmpty() || from == i && article) {
            return Optional.empty();
        }
        int at = shift.get().to();
        return unit(words, at)
                .filter(unit -> unit == wanted && !words.is(at, WordClass.PLURAL_UNIT))
                .flatMap(unit -> Parsed.of(
                        Relative.by(
                                unit,
                                shift.get().value().by(),
                                shift.get().value().base()),
                        at + 1));
    }

    static Optional<CalendarUnit> unit(Words words, int i) {
        return words.value(i, WordClass.UNIT).map(CalendarUnit::valueOf);
    }
}
