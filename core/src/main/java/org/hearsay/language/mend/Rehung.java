package org.hearsay.language.mend;

import java.util.Optional;
import org.hearsay.language.Token;

/**
 * A token to be hung elsewhere.
 *
 * @param token its position in the sentence
 * @param head the position of the token that it is to depend on; -1 for the root
 * @param label how it depends on it
 * @param verb what verb it is, where the parser took it for a noun
 */
public record Rehung(int token, int head, String label, Optional<Verb> verb) {
    /** A form of a verb: "shoot", VBN. */
    public record Verb(String lemma, String tag) {}

    public Rehung(int token, int head, String label) {
        this(token, head, label, Optional.empty());
    }

    public static Rehung of(Token token, Token head, String label) {
        return new Rehung(token.index(), head.index(), label);
    }
}
