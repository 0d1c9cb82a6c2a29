package org.hearsay.app.evaluate.score;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How words are made comparable. */
final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}+");
    private static final Pattern ARTICLES = Pattern.compile("\\b(a|an|the)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "we", "i", "you", "him", "her", "them", "us", "who", "which", "that", "his",
            "their", "its");

    private Words() {}

    /** Lower case, no accents; letters and digits in words that are one space apart. */
    static String plain(String words) {
        String bare =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        return NOT_PLAIN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Lower case, no punctuation, no articles, single spaces: the normalisation of the SQuAD scorer (Rajpurkar et al. 2016). */
    static String squeeze(String words) {
        String bare = PUNCTUATION.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
        return SPACES.matcher(ARTICLES.matcher(bare).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    /** Whether plain words hold other plain words, word by word. */
    static boolean holds(String longer, String shorter) {
        return !shorter.isEmpty() && (" " + longer + " ").contains(" " + shorter + " ");
    }

    static boolean isPronoun(String words) {
        return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
    }
}
