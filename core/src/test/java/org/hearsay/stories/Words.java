package org.hearsay.stories;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.model.Span;

/** Finds the exact words of an expectation in a text, and compares names as a person would. */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern OCCURRENCE = Pattern.compile("(.*)@([1-9])", Pattern.DOTALL);

    private Words() {}

    /** All places of the words; {@code "the group@2"} is the second only. None where the text does not hold them. */
    static List<Span> spans(String text, String words) {
        var numbered = OCCURRENCE.matcher(words);
        boolean one = numbered.matches();
        String exact = one ? numbered.group(1) : words;
        List<Span> all = new ArrayList<>();
        for (int at = find(text, exact, 0); at >= 0; at = find(text, exact, at + 1)) {
            all.add(new Span(at, at + exact.length()));
        }
        if (!one) {
            return all;
        }
        int wanted = Integer.parseInt(numbered.group(2));
        return wanted <= all.size() ? List.of(all.get(wanted - 1)) : List.of();
    }

    /** The next place of the words that does not begin or end inside a longer word. */
    private static int find(String text, String words, int from) {
        for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean opens = at == 0 || !joined(text.charAt(at - 1), text.charAt(at));
            boolean closes = end == text.length() || !joined(text.charAt(end - 1), text.charAt(end));
            if (opens && closes) {
                return at;
            }
        }
        return -1;
    }

    private static boolean joined(char left, char right) {
        return Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
    }

    /** Whether one of the words' places in the text overlaps one of the spans. */
    static boolean overlap(String text, String words, List<Span> spans) {
        return spans(text, words).stream().anyMatch(place -> spans.stream().anyMatch(place::overlaps));
    }

    /** A name without case, diacritics, article and punctuation: "the Al-Qaïda" is "al qaida". */
    static String fold(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("’", "'")
                .replace("'s", "");
        String spaced = NO_LETTER.matcher(bare).replaceAll(" ").strip();
        return spaced.startsWith("the ") ? spaced.substring(4) : spaced;
    }

    static boolean sameName(String one, String other) {
        return fold(one).equals(fold(other));
    }

    /** Whether the words hold the wanted ones as whole words. */
    static boolean holds(String words, String wanted) {
        return (" " + fold(words) + " ").contains(" " + fold(wanted) + " ");
    }
}
