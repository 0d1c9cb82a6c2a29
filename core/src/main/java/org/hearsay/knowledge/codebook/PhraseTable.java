package org.hearsay.knowledge.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words and phrases with a value each, looked up in a run of words by their longest match. Hyphens divide words: {@code "sit-in"} is the
 * phrase <i>sit in</i>.
 */
public final class PhraseTable<V> {
    private final Node<V> root = new Node<>();

    /** A run of words as the table sees it; for each position the word can be read in two ways, as lemma and as it stands. */
    public interface Run {
        int size();

        String lemma(int i);

        String form(int i);
    }

    /** What was found: the value and the position after its last word. */
    public record Match<V>(V value, int end) {}

    private static final class Node<V> {
        final Map<String, Node<V>> next = new HashMap<>(2);
        Optional<V> value = Optional.empty();
    }

    public static List<String> split(String phrase) {
        List<String> words = new ArrayList<>(2);
        for (String word : phrase.toLowerCase(Locale.ROOT).split("[ \\-]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    /** Adds a phrase unless it is there already. */
    public void add(String phrase, V value) {
        Node<V> node = root;
        for (String word : split(phrase)) {
            node = node.next.computeIfAbsent(word, w -> new Node<>());
        }
        if (node.value.isEmpty()) {
            node.value = Optional.of(value);
        }
    }

    /** The longest phrase that begins at a position. */
    public Optional<Match<V>> at(Run run, int position) {
        Optional<Match<V>> longest = Optional.empty();
        Node<V> node = root;
        for (int i = position; i < run.size(); i++) {
            Node<V> following = node.next.get(run.form(i));
            if (following == null) {
                following = node.next.get(run.lemma(i));
            }
            if (following == null) {
                break;
            }
            node = following;
            if (node.value.isPresent()) {
                longest = Optional.of(new Match<>(node.value.get(), i + 1));
            }
        }
        return longest;
    }

    /** The value of exactly these words. */
    public Optional<V> get(String phrase) {
        Node<V> node = root;
        for (String word : split(phrase)) {
            Node<V> following = node.next.get(word);
            if (following == null) {
                return Optional.empty();
            }
            node = following;
        }
        return node.value;
    }
}
