package org.hearsay.resolve.actor;

import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Who does what a verb says, also where the clause does not repeat it: "asked the rebels to free their prisoners". */
final class UnderstoodSubject {
    private UnderstoodSubject() {}

    /** The subject of the nearest clause around a token. */
    static Optional<Token> ofClauseAround(Sentence sentence, Token token) {
        Optional<Token> above = sentence.head(token);
        for (int steps = 0; above.isPresent() && steps < sentence.size(); steps++) {
            Token verb = above.get();
            if (verb.isVerb()) {
                Optional<Token> subject = of(sentence, verb);
                if (subject.filter(s -> !sentence.isWithin(token, s)).isPresent()) {
                    return subject;
                }
            }
            above = sentence.head(verb);
        }
        return Optional.empty();
    }

    /** The subject of a verb: its own, that of the verb it is joined to, or, of an infinitive, the one asked or told to. */
    static Optional<Token> of(Sentence sentence, Token verb) {
        Optional<Token> own = sentence.child(verb, "nsubj", "nsubjpass");
        if (own.isPresent()) {
            return own;
        }
        Optional<Token> above = sentence.head(verb).filter(Token::isVerb);
        if (above.isEmpty()) {
            return Optional.empty();
        }
        if (verb.isLabel("conj")) {
            return of(sentence, above.get());
        }
        if (verb.isLabel("xcomp", "ccomp", "acl")) {
            Optional<Token> told = sentence.child(above.get(), "dobj");
            return told.isPresent() ? told : of(sentence, above.get());
        }
        return verb.isLabel("advcl") ? of(sentence, above.get()) : Optional.empty();
    }
}
