package org.hearsay.knowledge.codebook;

import java.util.List;

/**
 * What a trigger asks of the words around it: that a function is filled by one of some words (or, for {@code except}, by none).
 *
 * @param part {@code subject}, {@code object}, {@code target} (the object or what any preposition leads to), {@code modifiers},
 *     {@code does} (the verb of which a noun is subject or agent), {@code does-to} (the object of that verb), or a preposition
 * @param except whether the words must not stand there
 * @param words lemmas, phrases of lemmas, or {@code @class} names
 */
public record Condition(String part, boolean except, List<String> words) {
    public Condition {
        words = List.copyOf(words);
    }
}
