package org.hearsay.knowledge.date;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Phrases of several words, found by walking word by word. Filled while loading, read only afterwards. */
public final class PhraseTree<T> {
    private final Map<String, PhraseTree<T>> next = new HashMap<>();
    private Optional<T> here = Optional.empty();

    /** A phrase that was found, and how many words it is long. */
    public record Found<T>(T value, int words) {}

    void add(String phrase, T value) {
        PhraseTree<T> at = this;
        for (String word : phrase.split(" ")) {
            at = at.next.computeIfAbsent(word, w -> new PhraseTree<>());
        }
        at.here = Optional.of(value);
    }

    public boolean begins(String word) {
        return next.containsKey(word);
    }

    /** The longest phrase that begins at word 0 of a run of words; the run ends with an empty word. */
    public Optional<Found<T>> longest(IntFunction<String> words) {
        Optional<Found<T>> found = Optional.empty();
        PhraseTree<T> at = this;
        for (int i = 0; ; i++) {
            PhraseTree<T> below = at.next.get(words.apply(i));
            if (below == null) {
                return found;
            }
            at = below;
            if (at.here.isPresent()) {
                found = Optional.of(new Found<>(at.here.get(), i + 1));
            }
        }
    }
}
