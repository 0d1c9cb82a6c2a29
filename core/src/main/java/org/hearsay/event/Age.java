package org.hearsay.event;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** How old words say that somebody is, written one way: "4year" for "a four-year-old girl" and "the 4-year-old". */
final class Age {
    private static final Pattern AGE = Pattern.compile(
            "(\\d+|(?<![\\w-])(?:" + String.join("|", QuantityReader.WORDS.keySet()) + "))\\W*(year|month|week|day)");

    private Age() {}

    /** The age that the words tell. */
    static Optional<String> of(Phrase person) {
        Matcher age = AGE.matcher(person.toString().toLowerCase(Locale.ROOT));
        return age.find() ? Optional.of(inDigits(age.group(1)) + age.group(2)) : Optional.empty();
    }

    /** Whether a token only measures an age: "year" of "a 12-year-old boy". */
    static boolean isUnit(Sentence s, Token token) {
        return token.isLemma("old", "aged")
                || token.isLemma("year", "month")
                        && s.head(token).filter(old -> old.isLemma("old")).isPresent();
    }

    private static String inDigits(String number) {
        return Optional.ofNullable(QuantityReader.WORDS.get(number))
                .map(String::valueOf)
                .orElse(number);
    }
}
