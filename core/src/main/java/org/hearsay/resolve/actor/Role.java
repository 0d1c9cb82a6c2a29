package org.hearsay.resolve.actor;

import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * The place of a noun in its clause, and how much it stands out there. The order of prominence (subject, object, the rest) is that
 * of centering (Grosz, Joshi, Weinstein 1995); the weights are our own.
 */
enum Role {
    SUBJECT(4),
    AGENT(3),
    OBJECT(2.5),
    POSSESSOR(2),
    OBLIQUE(1.5),
    MODIFIER(1);

    private final double weight;

    Role(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }

    /** The role of the noun phrase a token heads; one that is joined to another by "and" has the other's. */
    static Role of(Sentence sentence, Token head) {
        Token first = firstConjunct(sentence, head);
        return switch (first.label()) {
            case "nsubj", "nsubjpass", "csubj" -> SUBJECT;
            case "dobj", "iobj", "dative" -> OBJECT;
            case "poss" -> POSSESSOR;
            case "attr", "appos" -> OBJECT;
            case "pobj" -> sentence.head(first).filter(p -> p.isLabel("agent")).isPresent() ? AGENT : OBLIQUE;
            default -> MODIFIER;
        };
    }

    /** The verb whose participant the noun phrase is, where it is one. */
    static Optional<Token> governor(Sentence sentence, Token head) {
        Token first = firstConjunct(sentence, head);
        Optional<Token> above = sentence.head(first);
        if (above.isPresent() && first.isLabel("pobj")) {
            above = sentence.head(above.get());
        }
        return above.filter(Token::isVerb);
    }

    static Token firstConjunct(Sentence sentence, Token head) {
        Token first = head;
        for (int steps = 0; first.isLabel("conj") && steps < sentence.size(); steps++) {
            Optional<Token> above = sentence.head(first);
            if (above.isEmpty() || above.get().isVerb()) {
                break;
            }
            first = above.get();
        }
        return first;
    }
}
