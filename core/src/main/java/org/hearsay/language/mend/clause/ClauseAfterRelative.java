package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Troops killed a man who they said had stabbed a guard, and a second man was shot in Orbo": a clause with a subject of its own behind ", and" goes on
 * with the sentence, and says no more of the man in the relative clause.
 */
public final class ClauseAfterRelative implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            Optional<Token> and = and(s, verb);
            Optional<Token> main = and.flatMap(joined -> relative(s, verb))
                    .flatMap(clause -> above(s, clause))
                    .filter(above -> above.index() < verb.index());
            if (main.isPresent()) {
                changes.add(Rehung.of(verb, main.get(), "conj"));
                changes.add(Rehung.of(and.get(), main.get(), "cc"));
            }
        }
        return changes;
    }

    /** The "and" behind a comma with which a clause goes on whose subject, a noun with an article or a number, stands right behind it. */
    private static Optional<Token> and(Sentence s, Token verb) {
        if (!verb.isLabel("conj") || !verb.isVerb()) {
            return Optional.empty();
        }
        return s.child(verb, "nsubj", "nsubjpass")
                .filter(subject -> subject.isNoun()
                        && subject.index() < verb.index()
                        && s.children(subject).stream()
                                .anyMatch(word ->
                                        word.isLabel("det") || word.tag().equals("CD")))
                .map(s::subtreeFrom)
                .filter(from -> from > 2)
                .map(from -> s.token(from - 1))
                .filter(and -> and.isLemma("and", "but") && s.isBehindComma(and.index()));
    }

    /** The relative clause that the verb was joined into, also by way of "they said". */
    private static Optional<Token> relative(Sentence s, Token verb) {
        Optional<Token> at = s.head(verb);
        for (int steps = 0; steps < s.size() && at.isPresent(); steps++) {
            Token clause = at.get();
            if (clause.isLabel("relcl")) {
                return at;
            }
            at = clause.isVerb() && clause.isLabel("ccomp", "conj") ? s.head(clause) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The verb that the noun of a relative clause is an object of. */
    private static Optional<Token> above(Sentence s, Token relative) {
        return s.head(relative)
                .filter(noun -> noun.isLabel("dobj"))
                .flatMap(s::head)
                .filter(Token::isVerb);
    }
}
