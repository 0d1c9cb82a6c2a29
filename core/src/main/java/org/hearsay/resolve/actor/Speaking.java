package org.hearsay.resolve.actor;

import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Who says the words that a mention stands in, by the tree. */
final class Speaking {
    private Speaking() {}

    /** The verb over the clause that a word stands in, where the clause is said: "said" for "he" in "his family said he was beaten". */
    static Optional<Token> verbOver(Sentence sentence, Token word) {
        Token below = word;
        for (int steps = 0; steps < sentence.size() && below.head() >= 0 && !below.isLabel("ccomp"); steps++) {
            below = sentence.token(below.head());
        }
        return below.isLabel("ccomp") ? sentence.head(below) : Optional.empty();
    }
}
