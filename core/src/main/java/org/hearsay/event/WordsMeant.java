package org.hearsay.event;

import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** "Ankara uses the term to mean killed, captured or surrendered": what a word means tells of no deed. */
final class WordsMeant {
    private WordsMeant() {}

    static boolean isIn(Sentence s, Token word) {
        Optional<Token> at = Optional.of(word);
        while (at.isPresent()) {
            if (isMeaning(s, at.get())
                    || s.child(at.get(), "auxpass")
                            .filter(verb -> isMeaning(s, verb))
                            .isPresent()) {
                return true;
            }
            at = s.head(at.get());
        }
        return false;
    }

    /** The parser can take "mean killed" for a passive. */
    private static boolean isMeaning(Sentence s, Token verb) {
        return verb.isLemma("mean")
                && s.tokens().subList(0, verb.index()).stream()
                        .anyMatch(term -> term.isLemma("term", "word", "expression", "phrase"));
    }
}
