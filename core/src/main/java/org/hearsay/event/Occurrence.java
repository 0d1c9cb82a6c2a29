package org.hearsay.event;

import java.util.List;
import org.hearsay.knowledge.codebook.Trigger;
import org.hearsay.language.Token;

/**
 * A trigger at its place in a sentence.
 *
 * @param head the verb or noun that heads it
 * @param words all tokens of it, the head among them
 */
record Occurrence(Trigger trigger, Token head, List<Token> words) {
    Occurrence {
        words = List.copyOf(words);
    }
}
