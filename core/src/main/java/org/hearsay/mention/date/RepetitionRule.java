package org.hearsay.mention.date;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.knowledge.date.CalendarUnit;
import org.hearsay.knowledge.date.DayPart;
import org.hearsay.knowledge.date.WordClass;
import org.hearsay.mention.date.DateMeaning.Repeated;

/** Times that come again: "every Friday", "each summer", "daily", "Monday nights", "every two weeks", "at night". */
final class RepetitionRule implements Rule {
    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

    @Override
    public String name() {
        return "repetition";
    }

    @Override
    public Optional<Parsed<DateMeaning>> at(Words words, int i) {
        return every(words, i).or(() -> adverb(words, i)).or(() -> plural(words, i));
    }

    private static Optional<Parsed<DateMeaning>> every(Words words, int i) {
        if (!words.is(i, WordClass.SET)) {
            return Optional.empty();
        }
        int at = words.is(i + 1, "other") ? i + 2 : i + 1;
        int factor = at - i;
        OptionalInt weekday = words.number(at, WordClass.WEEKDAY);
        if (weekday.isPresent()) {
            return repeated("XXXX-WXX-" + weekday.getAsInt(), words, at + 1);
        }
        OptionalInt month = words.number(at, WordClass.MONTH);
        if (month.isPresent() && words.get(at).capital()) {
            return repeated((month.getAsInt() < 10 ? "XXXX-0" : "XXXX-") + month.getAsInt(), words, at + 1);
        }
        OptionalInt season = words.number(at, WordClass.SEASON);
        if (season.isPresent()) {
            return repeated("XXXX-" + SEASONS.get(season.getAsInt() - 1), words, at + 1);
        }
        Optional<DayPart> part = words.value(at, WordClass.DAY_PART).map(DayPart::valueOf);
        if (part.isPresent()) {
            return repeated("XXXX-XX-XX" + part.get().timex(), words, at + 1);
        }
        Optional<Parsed<Amount>> amount = Numbers.amount(words, at);
        boolean counted = amount.isPresent() && !words.is(at, WordClass.ARTICLE);
        int noun = counted ? words.next(amount.get().to() - 1) : at;
        Optional<CalendarUnit> unit = ShiftRule.unit(words, noun);
        if (unit.isEmpty() || words.is(i, "per") && unit.get() == CalendarUnit.SECOND) {
            return Optional.empty();
        }
        String count = counted ? Lengths.digits(amount.get().value()) : String.valueOf(factor);
        return repeated(unit.get().timex(count), words, noun + 1);
    }

    private static Optional<Parsed<DateMeaning>> repeated(String value, Words words, int to) {
        Optional<DayPart> part = words.value(to, WordClass.DAY_PART).map(DayPart::valueOf);
        return part.isPresent() && value.contains("W")
                ? Parsed.of(new Repeated(value + part.get().timex()), to + 1)
                : Parsed.of(new Repeated(value), to);
    }

    private static Optional<Parsed<DateMeaning>> adverb(Words words, int i) {
        if (words.is(i, "night") && words.is(i - 1, "at")) {
            return Parsed.of(new Repeated("XXXX-XX-XXTNI"), i + 1);
        }
        return words.value(i, WordClass.FREQUENCY)
                .filter(value -> !words.get(i).capital() || i == 0)
                .flatMap(value -> Parsed.of(new Repeated(value), i + 1));
    }

    /** "on Fridays", "Monday nights". */
    private static Optional<Parsed<DateMeaning>> plural(Words words, int i) {
        OptionalInt weekday = words.number(i, WordClass.WEEKDAY);
        if (weekday.isEmpty() || !words.get(i).capital()) {
            return Optional.empty();
        }
        if (words.is(i, WordClass.PLURAL_WEEKDAY)) {
            return repeated("XXXX-WXX-" + weekday.getAsInt(), words, i + 1);
        }
        return words.isAny(i + 1, "nights", "mornings", "afternoons", "evenings")
                ? repeated("XXXX-WXX-" + weekday.getAsInt(), words, i + 1)
                : Optional.empty();
    }
}
