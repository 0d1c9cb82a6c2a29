package org.hearsay.mention.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Counts before a noun: "13", "two", "1,200"; not vague ones. */
final class Counts {
    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Map<String, Integer> TENS =
            Map.of("thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);
    private static final int DOZEN = 12;

    private Counts() {}

    /** The number that modifies a head directly. */
    static Optional<Integer> of(Sentence sentence, Token head) {
        for (Token modifier : NounPhrases.modifiers(sentence, head)) {
            if (modifier.tag().equals("CD")) {
                return number(modifier.form());
            }
            if (modifier.isLemma("dozen")) {
                Optional<Token> times = sentence.children(modifier).stream()
                        .filter(child -> child.tag().equals("CD"))
                        .findFirst();
                return times.isPresent() ? number(times.get().form()).map(n -> n * DOZEN) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    static Optional<Integer> number(String form) {
        String plain = form.replace(",", "").toLowerCase(Locale.ROOT);
        if (!plain.isEmpty() && plain.length() < 10 && plain.chars().allMatch(Character::isDigit)) {
            return Optional.of(Integer.valueOf(plain));
        }
        int word = WORDS.indexOf(plain);
        return word >= 0 ? Optional.of(word) : Optional.ofNullable(TENS.get(plain));
    }
}
