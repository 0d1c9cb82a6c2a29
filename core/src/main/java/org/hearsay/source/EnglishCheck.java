package org.hearsay.source;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a text is English, by the share of its words that are English function words. In news prose they are about a third of all
 * words; in a text of another language hardly any word falls on the list, from which what other languages share ("in", "a", "on") is
 * left out.
 */
final class EnglishCheck {
    /** Half of the lowest share seen in terse English agency copy. */
    private static final double ENGLISH_SHARE = 0.12;
    /** A text of fewer words may be English with no function word at all: a headline. */
    private static final int TOO_SHORT_TO_TELL = 30;
    /** In a text of fewer words names may crowd the function words out; where no other language shows, a few are enough. */
    private static final int SHORT = 100;

    private static final double SHARE_AMONG_NAMES = 0.025;
    /** Enough words to tell; more of a long text need not be read. */
    private static final int ENOUGH = 2_000;

    private final Set<String> english;
    private final Set<String> foreign;

    EnglishCheck(Set<String> english, Set<String> foreign) {
        this.english = Set.copyOf(english);
        this.foreign = Set.copyOf(foreign);
    }

    boolean isEnglish(String text) {
        int words = 0;
        int latin = 0;
        int inEnglish = 0;
        int inForeign = 0;
        boolean hasCase = text.codePoints().anyMatch(Character::isLowerCase);
        int at = 0;
        while (at < text.length() && words < ENOUGH) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int from = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            String written = text.substring(from, at);
            String word = written.toLowerCase(Locale.ROOT);
            words++;
            latin += Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.LATIN ? 1 : 0;
            inEnglish += english.contains(word) ? 1 : 0;
            boolean abbreviates = hasCase && isUpperCase(written);
            inForeign += foreign.contains(word) && !abbreviates ? 1 : 0;
        }
        if (words == 0) {
            return true;
        }
        if (2 * latin < words) {
            return false;
        }
        if (words < TOO_SHORT_TO_TELL) {
            return inForeign < 2 || inEnglish >= inForeign;
        }
        double share = words < SHORT && inForeign == 0 ? SHARE_AMONG_NAMES : ENGLISH_SHARE;
        return inEnglish >= share * words && inEnglish > inForeign;
    }

    /** "UN", "EST", "DI": in a text that has small letters these are names. */
    private static boolean isUpperCase(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
