package org.hearsay.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Blacks out names in a text, letter for letter: it has as many code points as before, so that every offset into it stays true.
 *
 * <p>A name of several words is found in any case and whatever short thing stands between its words ("hernando-rueda" in an address); a
 * name of one word only where it begins with a capital letter.
 */
final class NameMask {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final String BLACK = "\u2588";
    private static final int LONGEST_GAP = 2;

    private final Set<List<String>> everywhere;
    private final Set<List<String>> here;
    private final int mostWords;

    /**
     * A mask over names, each as its {@link #words}.
     *
     * @param everywhere the many that all masks share; not copied
     * @param here those of this mask alone
     * @param mostWords of any name
     */
    NameMask(Set<List<String>> everywhere, Set<List<String>> here, int mostWords) {
        this.everywhere = everywhere;
        this.here = here;
        this.mostWords = mostWords;
    }

    /** The words of a name, in lower case. */
    static List<String> words(String name) {
        return WORD.matcher(name)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    boolean isName(String text) {
        return isName(words(text));
    }

    private boolean isName(List<String> words) {
        return everywhere.contains(words) || here.contains(words);
    }

    /** The text with the names in it blackened. */
    String over(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        StringBuilder masked = new StringBuilder();
        int copied = 0;
        for (int first = 0; first < words.size(); ) {
            int length = longestName(text, words, first);
            for (MatchResult word : words.subList(first, first + length)) {
                masked.append(text, copied, word.start());
                masked.append(BLACK.repeat(text.codePointCount(word.start(), word.end())));
                copied = word.end();
            }
            first += Math.max(1, length);
        }
        return masked.append(text, copied, text.length()).toString();
    }

    /** How many words from one on are the longest name that begins there; 0 for none. */
    private int longestName(String text, List<MatchResult> words, int first) {
        int longest = 0;
        List<String> begun = new ArrayList<>();
        for (int at = first; at < Math.min(words.size(), first + mostWords); at++) {
            MatchResult word = words.get(at);
            if (at > first && word.start() - words.get(at - 1).end() > LONGEST_GAP) {
                break;
            }
            begun.add(word.group().toLowerCase(Locale.ROOT));
            boolean canBeName = begun.size() > 1 || Character.isUpperCase(text.codePointAt(word.start()));
            if (canBeName && isName(begun)) {
                longest = begun.size();
            }
        }
        return longest;
    }
}
