package org.hearsay.mention.date;

import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.date.Approximation;
import org.hearsay.knowledge.date.NamedDays;
import org.hearsay.knowledge.date.NamedEvent;
import org.hearsay.knowledge.date.Portion;
import org.hearsay.knowledge.date.WordClass;
import org.hearsay.mention.date.DateMeaning.Blurred;
import org.hearsay.mention.date.DateMeaning.Length;
import org.hearsay.mention.date.DateMeaning.Named;
import org.hearsay.mention.date.DateMeaning.On;
import org.hearsay.mention.date.DateMeaning.Portioned;
import org.hearsay.mention.date.DateMeaning.Relative;

/**
 * Reads the longest expression of time that begins at a word. The rules stand in one list; of two that read equally far the earlier
 * wins. Around what they read there may be a portion ("early", "the end of") and a blur ("about", "more than").
 */
final class DateGrammar {
    private final NamedDays days;
    private final List<Rule> rules;

    DateGrammar(NamedDays days) {
        this.days = days;
        ShiftRule shifts = new ShiftRule();
        CalendarRule calendar = new CalendarRule(shifts);
        rules = List.of(
                new NameRule(days),
                new DayPartRule(calendar, shifts),
                new RepetitionRule(),
                calendar,
                new YearRule(),
                shifts,
                new LengthRule(),
                new PhraseRule(days));
    }

    /** An expression and the rule that read its core. */
    record Reading(DateMeaning meaning, String rule) {}

    Optional<Parsed<Reading>> at(Words words, int i) {
        if (!mayBegin(words, i)) {
            return Optional.empty();
        }
        return blurred(words, i).or(() -> portioned(words, i)).or(() -> core(words, i));
    }

    /** A quick no for the nine words in ten that no expression begins with. */
    private boolean mayBegin(Words words, int i) {
        Word word = words.get(i);
        return switch (word.shape()) {
            case NUMBER, AMOUNT, ORDINAL, DECADE -> true;
            case MARK -> word.is("'");
            case LETTERS ->
                !word.senses().isEmpty()
                        || word.isAny(
                                "the",
                                "half",
                                "overnight",
                                "more",
                                "less",
                                "at",
                                "up",
                                "no",
                                "year",
                                "fiscal",
                                "a.d.",
                                "only",
                                "small",
                                "wee",
                                "predawn")
                        || days.phrases().begins(word.lower())
                        || days.eventNames().begins(word.lower())
                        || days.holidays().begins(word.lower());
        };
    }

    private Optional<Parsed<Reading>> core(Words words, int i) {
        Optional<Parsed<Reading>> best = Optional.empty();
        for (Rule rule : rules) {
            Optional<Parsed<DateMeaning>> read = rule.at(words, i);
            if (read.isPresent()
                    && (best.isEmpty() || read.get().to() > best.get().to())) {
                best = Parsed.of(
                        new Reading(read.get().value(), rule.name()), read.get().to());
            }
        }
        if (words.is(i, "the") && best.isEmpty()) {
            return core(words, i + 1).filter(read -> takesArticle(read.value().meaning()));
        }
        return best.map(read -> read.map(r -> event(words, read.to(), r)));
    }

    /** "the September 11 attacks": a day without a year before the noun of an event that is known by it. */
    private Reading event(Words words, int to, Reading reading) {
        if (reading.meaning() instanceof On on
                && on.part() instanceof CalendarPart.MonthDay day
                && on.within().isEmpty()
                && on.shift().isEmpty()) {
            for (int i = to; i < to + 3 && words.get(i).shape() == Word.Shape.LETTERS; i++) {
                Optional<NamedEvent> event = days.eventOn(day.month(), day.day(), words.lower(i));
                if (event.isPresent()) {
                    return new Reading(new Named(event.get(), Optional.of(on)), "event-day");
                }
            }
        }
        return reading;
    }

    /** Whether "the" before it belongs to the expression: "the third quarter", but the attack in "the March 3 attack". */
    private static boolean takesArticle(DateMeaning meaning) {
        return meaning instanceof DateMeaning.Decade
                || meaning instanceof DateMeaning.ShortDecade
                || meaning instanceof DateMeaning.Century
                || meaning instanceof On on
                        && !(on.part() instanceof CalendarPart.Month)
                        && !(on.part() instanceof CalendarPart.Weekday)
                        && !(on.part() instanceof CalendarPart.MonthDay)
                        && !(on.part() instanceof CalendarPart.Feast);
    }

    /** "early March", "mid-1998", "the end of the month", "early in 1862", "later this week". */
    private Optional<Parsed<Reading>> portioned(Words words, int i) {
        int at = words.is(i, "the") ? i + 1 : i;
        Optional<String> portion = words.value(at, WordClass.PORTION);
        int from = at;
        if (portion.isPresent()) {
            from = words.is(at + 1, "in") || words.is(at + 1, "on") ? at + 2 : words.next(at);
            if (words.is(from, "part") && words.is(from + 1, "of")) {
                from += 2;
            }
        } else {
            portion = words.value(at, WordClass.PORTION_NOUN);
            if (portion.isPresent() && words.isAny(at + 1, "of")) {
                from = at + 2;
            } else if (words.is(at, WordClass.PORTION_ADVERB) && at == i) {
                portion = words.value(at, WordClass.PORTION_ADVERB);
                from = words.isAny(at + 1, "in", "on") ? at + 2 : at + 1;
            } else {
                return Optional.empty();
            }
        }
        Portion which = portion.map(Portion::valueOf).orElseThrow();
        int start = from;
        return core(words, start)
                .or(() -> words.is(start, "the") ? core(words, start + 1) : Optional.empty())
                .filter(read -> isWhole(read.value().meaning()))
                .map(read -> read.map(r -> new Reading(new Portioned(which, r.meaning()), r.rule())));
    }

    private static boolean isWhole(DateMeaning meaning) {
        return !(meaning instanceof Length
                || meaning instanceof DateMeaning.Vague
                || meaning instanceof DateMeaning.Repeated
                || meaning instanceof DateMeaning.Indefinite
                || meaning instanceof DateMeaning.Named);
    }

    /** "about two years", "nearly three weeks ago", "more than four hours", "at least two days", "around 7 p.m.". */
    private Optional<Parsed<Reading>> blurred(Words words, int i) {
        Approximation approximation;
        int from;
        if (words.isAny(i, "more", "less", "fewer") && words.is(i + 1, "than")) {
            approximation = words.is(i, "more") ? Approximation.MORE : Approximation.LESS;
            from = i + 2;
        } else if (words.is(i, "no") && words.isAny(i + 1, "more", "less") && words.is(i + 2, "than")) {
            approximation = words.is(i + 1, "more") ? Approximation.LESS : Approximation.MORE;
            from = i + 3;
        } else if (words.is(i, "at") && words.isAny(i + 1, "least", "most")) {
            approximation = words.is(i + 1, "least") ? Approximation.MORE : Approximation.LESS;
            from = i + 2;
        } else if (words.is(i, "up") && words.is(i + 1, "to")) {
            approximation = Approximation.LESS;
            from = i + 2;
        } else if (words.is(i, WordClass.APPROX)) {
            approximation =
                    words.value(i, WordClass.APPROX).map(Approximation::valueOf).orElseThrow();
            from = i + 1;
        } else {
            return Optional.empty();
        }
        return core(words, from)
                .filter(read -> isBlurrable(read.value().meaning()))
                .map(read -> read.map(r -> new Reading(new Blurred(approximation, r.meaning()), r.rule())));
    }

    private static boolean isBlurrable(DateMeaning meaning) {
        return meaning instanceof Length length && length.lean() == 0
                || meaning instanceof Relative relative
                        && relative.amount().count() > 0
                        && relative.base() == Base.SPEECH;
    }
}
