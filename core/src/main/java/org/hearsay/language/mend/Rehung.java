package org.hearsay.language.mend;

import org.hearsay.language.Token;

/**
 * A token to be hung elsewhere.
 *
 * @param token its position in the sentence
 * @param head the position of the token that it is to depend on; -1 for the root
 * @param label how it depends on it
 */
record Rehung(int token, int head, String label) {
    static Rehung of(Token token, Token head, String label) {
        return new Rehung(token.index(), head.index(), label);
    }
}
