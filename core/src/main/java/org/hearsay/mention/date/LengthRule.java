package org.hearsay.mention.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.knowledge.date.CalendarUnit;
import org.hearsay.knowledge.date.WordClass;
import org.hearsay.mention.date.DateMeaning.Counted;
import org.hearsay.mention.date.DateMeaning.Length;
import org.hearsay.mention.date.DateMeaning.Relative;

/** Lengths, and times told by them: "two weeks", "the past three months", "three weeks ago", "two days later", "16-hour". */
final class LengthRule implements Rule {
    @Override
    public String name() {
        return "length";
    }

    @Override
    public Optional<Parsed<DateMeaning>> at(Words words, int i) {
        return yearAgo(words, i)
                .or(() -> wholeYear(words, i))
                .or(() -> leaning(words, i))
                .or(() -> counted(words, i))
                .or(() -> bare(words, i));
    }

    /** "year-ago", "the year-earlier period". */
    private static Optional<Parsed<DateMeaning>> yearAgo(Words words, int i) {
        int at = words.isAny(i, "the", "a") ? i + 1 : i;
        boolean form = words.is(at, "year") && words.isJoined(at) && words.isAny(at + 2, "ago", "earlier");
        if (!form) {
            return Optional.empty();
        }
        int to = at + 3;
        if (Numbers.ordinal(words, to).isPresent()
                && words.is(words.next(Numbers.ordinal(words, to).get().to() - 1), "quarter")) {
            to = words.next(Numbers.ordinal(words, to).get().to() - 1) + 1;
        } else if (words.isAny(to, "quarter", "period") && words.is(i, "the")) {
            to++;
        }
        return Parsed.of(Relative.counted(CalendarUnit.YEAR, Amount.of(1), -1, Base.TEXT), to);
    }

    /** "the year ended March 31", "the first year of the war": a length, told by the singular. */
    private static Optional<Parsed<DateMeaning>> wholeYear(Words words, int i) {
        if (!words.is(i, "the")) {
            return Optional.empty();
        }
        boolean fiscal = words.is(i + 1, "fiscal");
        boolean placed = words.isAny(i + 1, "first", "second", "final", "last", "opening", "closing");
        int at = fiscal || placed ? i + 2 : i + 1;
        Optional<CalendarUnit> unit = ShiftRule.unit(words, at);
        if (unit.isEmpty()
                || words.is(at, WordClass.PLURAL_UNIT)
                || unit.get() == CalendarUnit.QUARTER
                || unit.get().compareTo(CalendarUnit.WEEK) < 0) {
            return Optional.empty();
        }
        boolean ended = !placed && words.isAny(at + 1, "ended", "ending");
        boolean of = placed
                && words.is(at + 1, "of")
                && words.isAny(at + 2, "the", "its", "his", "their", "this", "that")
                && !words.is(at + 3, WordClass.UNIT);
        return ended || of
                ? Parsed.of(new Length(List.of(new Counted(Amount.of(1), unit.get())), 0), at + 1)
                : Optional.empty();
    }

    /** "the past three months", "the next few days", "recent weeks", "the coming months", "the first nine months". */
    private static Optional<Parsed<DateMeaning>> leaning(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        int lean;
        OptionalInt shift = words.number(at, WordClass.SHIFT);
        OptionalInt text = words.number(at, WordClass.TEXT_SHIFT);
        if (words.is(at, "recent")) {
            lean = -1;
        } else if (shift.isPresent() && !words.isAny(at, "this", "current")) {
            lean = shift.getAsInt();
        } else if (text.isPresent() && !words.isAny(at, "that", "same")) {
            lean = text.getAsInt();
        } else if (words.is(i, "the")
                && (words.isAny(at, "first", "final", "opening", "closing", "latest", "early", "initial", "entire"))) {
            lean = 0;
        } else {
            return Optional.empty();
        }
        int from = words.is(at, "last") && words.is(at + 1, "the") ? at + 2 : at + 1;
        Optional<Parsed<Counted>> one = one(words, from);
        if (one.isPresent() && !words.is(from, WordClass.ARTICLE)) {
            return Parsed.of(
                    new Length(List.of(one.get().value()), lean), one.get().to());
        }
        Optional<CalendarUnit> unit = ShiftRule.unit(words, from);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        if (words.is(from, WordClass.PLURAL_UNIT)) {
            return Parsed.of(new Length(List.of(new Counted(Amount.unknown(), unit.get())), lean), from + 1);
        }
        boolean whole = words.is(at, "past") && words.is(i, "the");
        return whole
                ? Parsed.of(new Length(List.of(new Counted(Amount.of(1), unit.get())), lean), from + 1)
                : Optional.empty();
    }

    private static Optional<Parsed<DateMeaning>> counted(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        List<Counted> parts = new ArrayList<>(2);
        Optional<Parsed<Counted>> one = one(words, at);
        if (one.isEmpty()) {
            return Optional.empty();
        }
        boolean joined = words.isHyphen(one.get().to() - 2);
        parts.add(one.get().value());
        int to = one.get().to();
        int next = words.isAny(to, "and", ",") ? to + 1 : to;
        Optional<Parsed<Counted>> second = next > to ? one(words, next) : Optional.empty();
        if (second.isPresent()
                && second.get().value().unit().compareTo(one.get().value().unit()) < 0
                && !words.is(next, WordClass.ARTICLE)) {
            parts.add(second.get().value());
            to = second.get().to();
        } else if (words.is(to, "and") && words.is(to + 1, "a") && words.is(to + 2, "half")) {
            parts.set(
                    0,
                    new Counted(
                            Amount.of(one.get().value().amount().count() + 0.5),
                            one.get().value().unit()));
            to += 3;
        }
        if (words.isHyphen(to) && words.isAny(to + 1, "old", "olds") || words.isAny(to, "old", "younger", "older")) {
            return Optional.empty();
        }
        if (words.is(to, "of") && words.isAny(to + 1, "age")) {
            return Optional.empty();
        }
        Counted first = parts.get(0);
        boolean single = parts.size() == 1 && !words.is(i, "the");
        int after = words.is(to, "or") && words.isAny(to + 1, "so", "more", "less") ? to + 2 : to;
        if (single && words.is(words.next(after - 1), WordClass.AGO)) {
            return Parsed.of(
                    Relative.counted(first.unit(), first.amount(), -1, Base.SPEECH), words.next(after - 1) + 1);
        }
        if (single && words.is(after, "from") && words.is(after + 1, "now")) {
            return Parsed.of(Relative.counted(first.unit(), first.amount(), 1, Base.SPEECH), after + 2);
        }
        if (single && words.is(after, WordClass.EARLIER)) {
            return Parsed.of(Relative.counted(first.unit(), first.amount(), -1, Base.TEXT), after + 1);
        }
        if (single && words.is(after, WordClass.LATER)) {
            return Parsed.of(Relative.counted(first.unit(), first.amount(), 1, Base.TEXT), after + 1);
        }
        boolean ends = words.get(after + 1).shape() == Word.Shape.MARK && !words.isAny(after + 1, "\"", "'", "$", "-");
        if (single && ends && words.isAny(after, "before", "prior", "after")) {
            return Parsed.of(
                    Relative.counted(first.unit(), first.amount(), words.is(after, "after") ? 1 : -1, Base.TEXT),
                    after + 1);
        }
        if (words.isHyphen(to) && words.is(to + 1, WordClass.LONG_SUFFIX)) {
            return Parsed.of(new Length(parts, 0), to + 2);
        }
        boolean instant = first.unit() == CalendarUnit.SECOND && words.is(at, WordClass.ARTICLE);
        return instant || first.unit() == CalendarUnit.WEEKEND || first.unit() == CalendarUnit.NIGHT && !joined
                ? Optional.empty()
                : Parsed.of(new Length(parts, 0), to);
    }

    /** An amount and its unit: "three weeks", "three-week", "23 more days". */
    private static Optional<Parsed<Counted>> one(Words words, int i) {
        Optional<Parsed<Amount>> amount = Numbers.amount(words, i);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        int to = amount.get().to();
        if (words.isAny(to, "to", "-", "or")
                && Numbers.amount(words, to + 1).isPresent()
                && !words.is(to + 1, WordClass.ARTICLE)) {
            int after = words.next(Numbers.amount(words, to + 1).get().to() - 1);
            if (words.is(after, WordClass.UNIT)) {
                return ShiftRule.unit(words, after)
                        .flatMap(unit -> Parsed.of(new Counted(amount.get().value(), unit), after + 1));
            }
        }
        boolean touching = words.isHyphen(to) && words.get(to).touches(words.get(to - 1));
        int noun = touching ? to + 1 : to;
        if (words.isAny(
                noun,
                "more",
                "full",
                "whole",
                "additional",
                "consecutive",
                "straight",
                "long",
                "trading",
                "working",
                "business",
                "solid",
                "other",
                "extra",
                "calendar")) {
            noun++;
        }
        Optional<CalendarUnit> unit = ShiftRule.unit(words, noun);
        boolean year = words.isNumber(i)
                && words.get(i).digits() == 4
                && words.get(i).number() >= 1800
                && words.get(i).number() < 2100;
        if (unit.isEmpty()
                || year
                || words.is(i, WordClass.ARTICLE)
                        && words.is(noun, WordClass.PLURAL_UNIT)
                        && amount.get().value().count() == 1) {
            return Optional.empty();
        }
        boolean quarters =
                unit.get() == CalendarUnit.QUARTER && (words.is(i, WordClass.ARTICLE) || words.isAny(noun + 1, "of"));
        int end = noun + 1;
        return quarters ? Optional.empty() : Parsed.of(new Counted(amount.get().value(), unit.get()), end);
    }

    /** "for weeks", "within days", "months ago", "weeks later", "years-long". */
    private static Optional<Parsed<DateMeaning>> bare(Words words, int i) {
        Optional<CalendarUnit> unit = ShiftRule.unit(words, i);
        if (unit.isEmpty()
                || !words.is(i, WordClass.PLURAL_UNIT)
                || unit.get() == CalendarUnit.WEEKEND
                || unit.get() == CalendarUnit.NIGHT) {
            return Optional.empty();
        }
        Amount amount = Amount.unknown();
        if (words.is(i + 1, WordClass.AGO)) {
            return Parsed.of(Relative.counted(unit.get(), amount, -1, Base.SPEECH), i + 2);
        }
        if (words.is(i + 1, "earlier")) {
            return Parsed.of(Relative.counted(unit.get(), amount, -1, Base.TEXT), i + 2);
        }
        if (words.is(i + 1, "later")) {
            return Parsed.of(Relative.counted(unit.get(), amount, 1, Base.TEXT), i + 2);
        }
        Length length = new Length(List.of(new Counted(amount, unit.get())), 0);
        if (words.isJoined(i) && words.is(i + 2, "long")) {
            return Parsed.of(length, i + 3);
        }
        return words.isAny(
                                i - 1, "for", "in", "within", "over", "after", "of", "than", "took", "take", "lasted",
                                "last", "spent", "only", "just", "the")
                        && !words.isAny(i + 1, "of")
                ? Parsed.of(length, i + 1)
                : Optional.empty();
    }
}
