package org.hearsay.knowledge.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a word or a name into comparable pieces: lower-case letters and digits, no diacritics, no full stops or apostrophes. */
final class Pieces {
    private Pieces() {}

    static List<String> of(String words) {
        String plain = (isAscii(words) ? words : fold(words)).toLowerCase(Locale.ROOT);
        List<String> pieces = new ArrayList<>(4);
        int from = 0;
        boolean dropped = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z') {
                continue;
            }
            boolean silent = c == '.' || c == '`' || c == '\'' && !isGenitive(plain, i);
            if (silent) {
                dropped = true;
            } else if (!Character.isLetterOrDigit(c)) {
                cut(plain, from, i, dropped, pieces);
                from = i + 1;
                dropped = false;
            }
        }
        cut(plain, from, plain.length(), dropped, pieces);
        return pieces;
    }

    private static void cut(String words, int from, int to, boolean dropped, List<String> pieces) {
        String piece = words.substring(from, to);
        if (dropped) {
            piece = piece.replace(".", "").replace("'", "").replace("`", "");
        }
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }

    /** The apostrophe of "People's", which the tokeniser cuts off together with its s. */
    private static boolean isGenitive(String words, int i) {
        return i + 1 < words.length()
                && (words.charAt(i + 1) == 's' || words.charAt(i + 1) == 'S')
                && (i + 2 == words.length() || !Character.isLetterOrDigit(words.charAt(i + 2)));
    }

    private static boolean isAscii(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** The plain letters of U+00C0 to U+017F, one for one. Opening the platform's normaliser costs more than all of the registry. */
    private static final String PLAIN = "AAAAAAACEEEEIIIIDNOOOOO OUUUUYTsaaaaaaaceeeeiiiidnooooo ouuuuyty"
            + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLl"
            + "NnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";

    private static final char FIRST = '\u00C0';

    private static String fold(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\u2019' || c == '\u2018') {
                folded.append('\'');
            } else if (c >= FIRST && c < FIRST + PLAIN.length()) {
                folded.append(PLAIN.charAt(c - FIRST));
            } else if (c < FIRST) {
                folded.append(c);
            } else {
                return folded.append(decomposed(words.substring(i))).toString();
            }
        }
        return folded.toString();
    }

    private static String decomposed(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        String decomposed =
                Normalizer.normalize(words.replace('\u2019', '\'').replace('\u2018', '\''), Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(c >= FIRST && c < FIRST + PLAIN.length() ? PLAIN.charAt(c - FIRST) : c);
            }
        }
        return folded.toString();
    }
}
