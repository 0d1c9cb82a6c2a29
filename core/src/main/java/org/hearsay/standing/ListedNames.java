package org.hearsay.standing;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * The names of a written list, read from its commas: "Maj. A, Capt. B, 34, a teacher from C, and D" or "A, 53; B, 24; C". A parser seldom hangs
 * all of such a list together. The list ends with the sentence, or where something is said of somebody.
 */
final class ListedNames {
    private ListedNames() {}

    /** The words of a list from a place in the sentence on, or none where the rest of the sentence is more than a list. */
    static List<Token> whole(Sentence s, int start) {
        boolean more = s.tokens().subList(start, s.size()).stream().anyMatch(ListedNames::tells);
        return more ? List.of() : from(s, start);
    }

    /** The words in a list that may be the heads of names, from a place in the sentence on. */
    static List<Token> from(Sentence s, int start) {
        List<Token> names = new ArrayList<>();
        int from = start;
        while (from < s.size()) {
            int to = end(s, from);
            List<Token> item = s.tokens().subList(from, to);
            if (item.stream().anyMatch(ListedNames::tells)) {
                return names;
            }
            if (!item.isEmpty() && !isAside(item.get(0))) {
                item.stream().filter(Token::isProperNoun).forEach(names::add);
            }
            from = to + 1;
        }
        return names;
    }

    private static int end(Sentence s, int from) {
        int to = from;
        while (to < s.size() && !isBetween(s.token(to))) {
            to++;
        }
        return to;
    }

    private static boolean isBetween(Token token) {
        return token.form().equals(",") || token.form().equals(";") || token.isLemma("and", "&");
    }

    /** "A said", "B, who": no list of names. */
    private static boolean tells(Token token) {
        return token.isVerb()
                || token.tag().equals("MD")
                || token.tag().startsWith("W")
                || token.form().equals(":");
    }

    /** "34", "a teacher", "of Orbo": of the one named before. */
    private static boolean isAside(Token first) {
        return first.tag().equals("CD")
                || first.tag().endsWith("DT")
                || first.tag().equals("IN");
    }
}
