package org.hearsay.knowledge.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The key under which a name of a place is looked up: lower case, without diacritics and apostrophes, hyphens as spaces, "Saint" as
 * "St", so that "Jalālābād", "Jalalabad" and "JALALABAD" are one. Must agree with {@code scripts/gazetteer/fold.js}, which made the keys
 * of the gazetteer's file.
 */
public final class PlaceKey {
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ı', "i"),
            Map.entry('ə', "e"),
            Map.entry('ŋ', "n"),
            Map.entry('ħ', "h"),
            Map.entry('ɓ', "b"),
            Map.entry('ɗ', "d"),
            Map.entry('ƙ', "k"),
            Map.entry('ɛ', "e"),
            Map.entry('ɔ', "o"));
    private static final Map<String, String> WORDS =
            Map.of("saint", "st", "sainte", "ste", "mount", "mt", "fort", "ft");

    private PlaceKey() {}

    /** The key of a name; empty text when nothing of it is a letter or a digit. */
    public static String of(String name) {
        boolean plain = true;
        for (int i = 0; i < name.length() && plain; i++) {
            plain = name.charAt(i) < 128;
        }
        String text = plain ? name : Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(text.length());
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + 32));
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                key.append(c);
            } else if (isGap(c)) {
                word = endWord(key, word);
            } else if (c == '&') {
                word = endWord(key, word);
                key.append("and");
                word = endWord(key, word);
            } else if (Character.isLetterOrDigit(c)) {
                String plainLetter = LETTERS.get(c);
                key.append(plainLetter != null ? plainLetter : String.valueOf(c));
            }
        }
        endWord(key, word);
        int length = key.length();
        return length > 0 && key.charAt(length - 1) == ' ' ? key.substring(0, length - 1) : key.toString();
    }

    private static boolean isGap(char c) {
        return c == ' '
                || c == '-'
                || c == '/'
                || c == ','
                || c >= '\u2010' && c <= '\u2014' && c != '\u2012'
                || Character.isWhitespace(c)
                || c == '\u00a0';
    }

    /** Closes the word that began at an index; gives where the next one begins. */
    private static int endWord(StringBuilder key, int from) {
        if (key.length() == from) {
            return from;
        }
        String replaced = WORDS.get(key.substring(from));
        if (replaced != null) {
            key.setLength(from);
            key.append(replaced);
        }
        key.append(' ');
        return key.length();
    }
}
