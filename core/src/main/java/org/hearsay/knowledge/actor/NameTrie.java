package org.hearsay.knowledge.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Names as sequences of word pieces, for the longest match over the tokens of a sentence. Hyphens, full stops, apostrophes, brackets, letter
 * case and diacritics do not count ("al-Qa'ida", "Al Qaida"); a match begins and ends where tokens do.
 */
final class NameTrie<V> {
    private final Node<V> root = new Node<>();

    private static final class Node<V> {
        final Map<String, Node<V>> next = new HashMap<>(2);
        final List<V> values = new ArrayList<>(1);
    }

    /** A value found at tokens {@code [from, to)}. */
    record Found<V>(int from, int to, List<V> values) {}

    /** Whether a value may stand for the words it was found at. */
    interface Filter<V> {
        boolean accepts(V value, int from, int to);
    }

    void add(String name, V value) {
        Node<V> node = root;
        for (String piece : Pieces.of(name)) {
            node = node.next.computeIfAbsent(piece, p -> new Node<>());
        }
        if (!node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /** The values under exactly this name. */
    List<V> get(String name) {
        Node<V> node = root;
        for (String piece : Pieces.of(name)) {
            node = node.next.get(piece);
            if (node == null) {
                return List.of();
            }
        }
        return List.copyOf(node.values);
    }

    /** The longest name from a token on with a value that the filter accepts. */
    Optional<Found<V>> longestAt(SentencePieces sentence, int from, Filter<V> filter) {
        Node<V> node = root;
        Found<V> best = null;
        for (int i = from; i < sentence.size(); i++) {
            List<String> pieces = sentence.at(i);
            if (pieces.isEmpty() && (i == from || !sentence.joins(i))) {
                break;
            }
            for (String piece : pieces) {
                node = node.next.get(piece);
                if (node == null) {
                    return Optional.ofNullable(best);
                }
            }
            if (!pieces.isEmpty() && !node.values.isEmpty()) {
                int to = sentence.closed(from, i + 1);
                List<V> accepted = new ArrayList<>(node.values.size());
                for (V value : node.values) {
                    if (filter.accepts(value, from, to)) {
                        accepted.add(value);
                    }
                }
                if (!accepted.isEmpty()) {
                    best = new Found<>(from, to, accepted);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The pieces of every token of a sentence, cut once. */
    static final class SentencePieces {
        private final Sentence sentence;
        private final List<List<String>> pieces;

        SentencePieces(Sentence sentence) {
            this.sentence = sentence;
            pieces = new ArrayList<>(sentence.size());
            for (Token token : sentence.tokens()) {
                pieces.add(Pieces.of(token.form()));
            }
        }

        int size() {
            return pieces.size();
        }

        List<String> at(int i) {
            return pieces.get(i);
        }

        /** Whether a token without letters may stand inside a name. */
        boolean joins(int i) {
            String form = sentence.token(i).form();
            return form.length() == 1 && "-–—/'’.&()".indexOf(form.charAt(0)) >= 0;
        }

        /** The end of a name with the bracket that it opens: "Shan State Army (South)". */
        int closed(int from, int to) {
            boolean open = false;
            for (int i = from; i < to; i++) {
                open = (open || isForm(i, "(")) && !isForm(i, ")");
            }
            return open && to < size() && isForm(to, ")") ? to + 1 : to;
        }

        private boolean isForm(int i, String form) {
            return sentence.token(i).form().equals(form);
        }
    }
}
