package org.hearsay.mention.date;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.knowledge.date.WordClass;

/** Reads numerals, in digits and words. */
final class Numbers {
    private Numbers() {}

    /** "3", "2.5", "2 1/2", "twenty-three", "a hundred", "two and a half", "a", "several", "a few", "a couple of". */
    static Optional<Parsed<Amount>> amount(Words words, int i) {
        Optional<Parsed<Amount>> vague = vague(words, i);
        if (vague.isPresent()) {
            return vague;
        }
        Word word = words.get(i);
        if (word.shape() == Word.Shape.NUMBER || word.shape() == Word.Shape.AMOUNT) {
            if (words.isNumber(i + 1) && words.is(i + 2, "/") && words.isNumber(i + 3)) {
                double part =
                        words.get(i + 1).value() / Math.max(1, words.get(i + 3).value());
                return Parsed.of(Amount.of(word.value() + part), i + 4);
            }
            return Parsed.of(Amount.of(word.value()), i + 1);
        }
        Optional<Parsed<Integer>> cardinal = cardinal(words, i);
        if (cardinal.isPresent()) {
            int to = cardinal.get().to();
            double value = cardinal.get().value();
            if (words.is(to, "and") && words.is(to + 1, "a") && words.is(to + 2, "half")) {
                return Parsed.of(Amount.of(value + 0.5), to + 3);
            }
            return Parsed.of(Amount.of(value), to);
        }
        if (words.is(i, "half")) {
            int to = words.next(i);
            return Parsed.of(Amount.of(0.5), words.is(to, WordClass.ARTICLE) ? to + 1 : to);
        }
        if (words.is(i, WordClass.ARTICLE)) {
            if (words.is(i + 1, "half")) {
                return Parsed.of(Amount.of(0.5), words.next(i + 1));
            }
            return Parsed.of(Amount.of(1), i + 1);
        }
        return Optional.empty();
    }

    private static Optional<Parsed<Amount>> vague(Words words, int i) {
        int at = words.is(i, WordClass.ARTICLE) || words.isAny(i, "the", "only") ? i + 1 : i;
        if (words.is(at, "good") || words.is(at, "great")) {
            at++;
        }
        OptionalInt value = words.number(at, WordClass.VAGUE);
        if (value.isEmpty() || words.is(i, "the")) {
            return Optional.empty();
        }
        int to = words.next(at);
        if (words.is(to, "of")) {
            to++;
        }
        return Parsed.of(new Amount(value.getAsInt(), value.getAsInt() != 12), to);
    }

    /** "twenty-three", "a hundred", "two thousand". */
    static Optional<Parsed<Integer>> cardinal(Words words, int i) {
        int total = 0;
        int group = 0;
        int at = i;
        boolean read = false;
        if (words.is(i, "a") && words.is(i + 1, WordClass.MULTIPLIER)) {
            group = 1;
            at = i + 1;
        }
        while (at - i < 12) {
            OptionalInt tens = words.number(at, WordClass.TENS);
            OptionalInt unit = words.number(at, WordClass.NUMBER);
            OptionalInt multiplier = words.number(at, WordClass.MULTIPLIER);
            if (tens.isPresent() && group % 100 == 0) {
                group += tens.getAsInt();
                read = true;
                int next = words.next(at);
                OptionalInt after = words.number(next, WordClass.NUMBER);
                if (after.isPresent() && after.getAsInt() > 0 && after.getAsInt() < 10) {
                    group += after.getAsInt();
                    at = next;
                }
            } else if (unit.isPresent() && group % 100 == 0) {
                group += unit.getAsInt();
                read = true;
            } else if (multiplier.isPresent() && group > 0) {
                if (multiplier.getAsInt() == 1000) {
                    total += group * 1000;
                    group = 0;
                } else {
                    group *= 100;
                }
                read = true;
            } else {
                break;
            }
            at++;
        }
        return read ? Parsed.of(total + group, at) : Optional.empty();
    }

    /** "7th", "twenty-first", "third": 1 to 31, or -1 for "last". */
    static Optional<Parsed<Integer>> ordinal(Words words, int i) {
        if (words.get(i).shape() == Word.Shape.ORDINAL) {
            return Parsed.of(words.get(i).number(), i + 1);
        }
        OptionalInt tens = words.number(i, WordClass.TENS);
        if (tens.isPresent()) {
            OptionalInt unit = words.number(words.next(i), WordClass.ORDINAL);
            return unit.isPresent() && unit.getAsInt() > 0 && unit.getAsInt() < 10
                    ? Parsed.of(tens.getAsInt() + unit.getAsInt(), words.next(i) + 1)
                    : Optional.empty();
        }
        OptionalInt value = words.number(i, WordClass.ORDINAL);
        return value.isPresent() ? Parsed.of(value.getAsInt(), i + 1) : Optional.empty();
    }

    /** "1998", "1998 BC", "nineteen ninety-four", "the year two thousand"; between 1000 and 2199 unless an era is told. */
    static Optional<Parsed<DateMeaning>> year(Words words, int i) {
        int at = i;
        boolean said = false;
        if (words.is(at, "the") && words.is(at + 1, "year")) {
            at += 2;
            said = true;
        } else if (words.is(at, "year") || words.is(at, "fiscal") && !words.is(at + 1, "year")) {
            at++;
            said = true;
        } else if (words.is(at, "fiscal")) {
            at += 2;
            said = true;
        }
        if (words.isNumber(at)) {
            int era = era(words, at + 1);
            int value = words.get(at).number();
            if (era != 0) {
                return Parsed.of(new DateMeaning.Year(era < 0 ? 1 - value : value), at + 2);
            }
            if (words.get(at).digits() == 4 && value >= 1000 && value < 2200) {
                return Parsed.of(new DateMeaning.Year(value), at + 1);
            }
            return Optional.empty();
        }
        if (words.is(at, "a.d.") && words.isNumber(at + 1)) {
            return Parsed.of(new DateMeaning.Year(words.get(at + 1).number()), at + 2);
        }
        return spelled(words, at, said);
    }

    private static Optional<Parsed<DateMeaning>> spelled(Words words, int at, boolean said) {
        OptionalInt century = words.number(at, WordClass.NUMBER);
        if (century.isPresent() && century.getAsInt() >= 16 && century.getAsInt() <= 19
                || words.number(at, WordClass.TENS).orElse(0) == 20) {
            Optional<Parsed<Integer>> rest = cardinal(words, words.next(at));
            int hundreds = century.orElse(20);
            if (rest.isPresent() && rest.get().value() >= 10 && rest.get().value() < 100) {
                return Parsed.of(
                        new DateMeaning.Year(hundreds * 100 + rest.get().value()),
                        rest.get().to());
            }
        }
        if (said) {
            Optional<Parsed<Integer>> whole = cardinal(words, at);
            if (whole.isPresent() && whole.get().value() >= 1000) {
                return Parsed.of(
                        new DateMeaning.Year(whole.get().value()), whole.get().to());
            }
        }
        return Optional.empty();
    }

    /** -1 for "BC", 1 for "AD", 0 for neither. */
    static int era(Words words, int i) {
        return words.isAny(i, "bc", "bce", "b.c.", "b.c.e.", "b.c") ? -1 : words.isAny(i, "ad", "ce", "a.d.") ? 1 : 0;
    }
}
