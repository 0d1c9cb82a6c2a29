package org.hearsay.mention.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.knowledge.date.WordClass;

/** Years, decades and centuries that stand alone: "in 1998", "the late 1990s", "the nineties", "the 20th century". */
final class YearRule implements Rule {
    /** Words after which a bare number of four digits is a year, even one before 1900. */
    private static final Set<String> LEADS = Set.of(
            "in", "since", "until", "till", "by", "of", "during", "between", "from", "to", "through", "before", "after",
            "late", "early", "mid", "and", "or", "circa", "c", "around", "about", "the", "(", "-", "/");

    @Override
    public String name() {
        return "year";
    }

    @Override
    public Optional<Parsed<DateMeaning>> at(Words words, int i) {
        return decade(words, i).or(() -> century(words, i)).or(() -> year(words, i));
    }

    private static Optional<Parsed<DateMeaning>> decade(Words words, int i) {
        Word word = words.get(i);
        if (word.shape() == Word.Shape.DECADE && word.number() % 10 == 0) {
            boolean beforeChrist = Numbers.era(words, i + 1) < 0;
            if (beforeChrist) {
                return Parsed.of(new DateMeaning.Decade(word.number(), true), i + 2);
            }
            if (word.digits() == 4) {
                return Parsed.of(new DateMeaning.Decade(word.number(), false), i + 1);
            }
            return Optional.empty();
        }
        if (word.is("'")
                && words.get(i + 1).shape() == Word.Shape.DECADE
                && words.get(i + 1).digits() == 2) {
            return Parsed.of(new DateMeaning.ShortDecade(words.get(i + 1).number() / 10), i + 2);
        }
        if (words.isNumber(i)
                && word.digits() == 4
                && word.number() % 10 == 0
                && words.is(i + 1, "'")
                && words.is(i + 2, "s")
                && words.get(i + 2).touches(words.get(i + 1))) {
            return words.is(i - 1, "the") || words.is(i - 1, WordClass.PORTION) || words.isHyphen(i - 1)
                    ? Parsed.of(new DateMeaning.Decade(word.number(), false), i + 3)
                    : Optional.empty();
        }
        OptionalInt tens = words.number(i, WordClass.DECADE_WORD);
        boolean led = words.is(i - 1, "the") || words.is(i - 1, WordClass.PORTION) || words.isHyphen(i - 1);
        return tens.isPresent() && led
                ? Parsed.of(new DateMeaning.ShortDecade(tens.getAsInt()), i + 1)
                : Optional.empty();
    }

    private static Optional<Parsed<DateMeaning>> century(Words words, int i) {
        Optional<Parsed<Integer>> ordinal = Numbers.ordinal(words, i).filter(number -> number.value() > 0);
        if (ordinal.isEmpty()) {
            return Optional.empty();
        }
        int noun = words.next(ordinal.get().to() - 1);
        if (!words.is(noun, "century")) {
            return Optional.empty();
        }
        int era = Numbers.era(words, noun + 1);
        return Parsed.of(new DateMeaning.Century(ordinal.get().value(), era < 0), era == 0 ? noun + 1 : noun + 2);
    }

    private static Optional<Parsed<DateMeaning>> year(Words words, int i) {
        if (words.is(i, "'")
                && words.isNumber(i + 1)
                && words.get(i + 1).digits() == 2
                && words.get(i + 1).touches(words.get(i))
                && words.isAny(i - 1, "in", "of", "since", "the", "late", "early")) {
            return Parsed.of(new DateMeaning.ShortYear(words.get(i + 1).number()), i + 2);
        }
        boolean beforeChrist = words.isNumber(i)
                && Ranges.JOINTS.contains(words.lower(i + 1))
                && words.isNumber(i + 2)
                && Numbers.era(words, i + 3) < 0;
        if (beforeChrist) {
            return Parsed.of(new DateMeaning.Year(1 - words.get(i).number()), i + 1);
        }
        Optional<Parsed<DateMeaning>> year = Numbers.year(words, i);
        if (year.isEmpty()) {
            return endOfRange(words, i);
        }
        int at = words.isNumber(i) ? i : year.get().to() - 1;
        if (year.get().to() - i > 1 || !words.isNumber(at)) {
            return year;
        }
        return isYear(words, at) ? year : Optional.empty();
    }

    /** The "05" of "1904-05". */
    private static Optional<Parsed<DateMeaning>> endOfRange(Words words, int i) {
        boolean range = words.isNumber(i)
                && words.get(i).digits() == 2
                && words.isHyphen(i - 1)
                && words.isNumber(i - 2)
                && words.get(i - 2).digits() == 4
                && words.get(i).touches(words.get(i - 1))
                && words.get(i - 1).touches(words.get(i - 2))
                && !words.isHyphen(i + 1);
        if (!range) {
            return Optional.empty();
        }
        int first = words.get(i - 2).number();
        int last = first / 100 * 100 + words.get(i).number();
        return last > first && first >= 1000 && first < 2200
                ? Parsed.of(new DateMeaning.Year(last), i + 1)
                : Optional.empty();
    }

    private static boolean isYear(Words words, int i) {
        int value = words.get(i).number();
        Word before = words.get(i - 1);
        Word after = words.get(i + 1);
        if (before.isAny("$", "#", "£", "€", "no", ".", "number", "flight", "route", "+", "~", "@")
                        && (words.get(i).touches(before) || before.is("flight"))
                || after.isAny("%", "percent", "°", "$", "/")
                || after.shape() == Word.Shape.AMOUNT
                || after.isAny(":") && words.isNumber(i + 2)
                || after.senses().is(WordClass.UNIT) && !after.is("quarter")
                || after.isAny("hours", "hrs", "gmt", "local")
                || after.isAny(
                        "km",
                        "miles",
                        "kilometers",
                        "kilometres",
                        "meters",
                        "metres",
                        "feet",
                        "tons",
                        "points",
                        "dollars",
                        "block", // of a street: "the 1100 block of Elm Street"
                        "million",
                        "billion")
                || after.isAny("people", "men", "troops", "soldiers") && !words.is(i - 1, WordClass.MONTH)) {
            return false;
        }
        if (words.isHyphen(i + 1)
                && after.touches(words.get(i))
                && words.get(i + 2).shape() == Word.Shape.LETTERS) {
            return words.isAny(i + 2, "era", "style", "born", "model", "present");
        }
        boolean led = LEADS.contains(before.lower()) || words.is(i - 1, WordClass.MONTH);
        if (value < 1900 || value > 2099) {
            boolean counted = words.tag(i + 1).equals("NNS")
                    || words.tag(i + 2).equals("NNS") && words.tag(i + 1).startsWith("JJ");
            return led && !counted && !before.isAny("about", "around", "from", "to", "and", "or", "/")
                    || isYearRange(words, i);
        }
        return led || !words.tag(i + 1).equals("NNS");
    }

    /** "1861-1865", "1812-15". */
    private static boolean isYearRange(Words words, int i) {
        boolean before = words.isHyphen(i - 1)
                && words.isNumber(i - 2)
                && words.get(i - 2).digits() == 4;
        boolean after = words.isHyphen(i + 1)
                && words.isNumber(i + 2)
                && (words.get(i + 2).digits() == 4 || words.get(i + 2).digits() == 2);
        boolean between = words.isAny(i - 1, "to", "and")
                && words.isNumber(i - 2)
                && words.get(i - 2).digits() == 4;
        boolean first = words.isAny(i - 1, "from", "between");
        return before || after || between || first;
    }
}
