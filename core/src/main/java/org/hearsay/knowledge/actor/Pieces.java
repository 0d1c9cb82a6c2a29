package org.hearsay.knowledge.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a word or a name into comparable pieces: lower-case letters and digits, no diacritics, no full stops or apostrophes. */
final class Pieces {
    private Pieces() {}

    static List<String> of(String words) {
        String plain = isAscii(words) ? words : fold(words);
        List<String> pieces = new ArrayList<>(2);
        StringBuilder piece = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                piece.append(Character.toLowerCase(c));
            } else if (c == '\'' && isGenitive(plain, i)) {
                cut(piece, pieces);
            } else if (c != '.' && c != '\'' && c != '`') {
                cut(piece, pieces);
            }
        }
        cut(piece, pieces);
        return pieces;
    }

    private static void cut(StringBuilder piece, List<String> pieces) {
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
            piece.setLength(0);
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

    private static String fold(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        String decomposed = Normalizer.normalize(words.replace('’', '\'').replace('‘', '\''), Normalizer.Form.NFD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(c == 'ı' ? "i" : c == 'ł' ? "l" : c == 'ø' ? "o" : String.valueOf(c));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
