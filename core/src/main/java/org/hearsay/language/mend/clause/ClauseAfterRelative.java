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
            if (verb.isLabel("conj") && verb.isVerb() && isOpenedByAnd(s, verb)) {
                relative(s, verb)
                        .flatMap(clause -> above(s, clause))
                        .filter(main -> main.index() < verb.index())
                        .ifPresent(main -> {
                            changes.add(Rehung.of(verb, main, "conj"));
                            changes.add(Rehung.of(and(s, verb), main, "cc"));
                        });
            }
        }
        return changes;
    }

    /** ", and a second man was shot": the subject, a noun with an article or a number, stands right behind the "and". */
    private static boolean isOpenedByAnd(Sentence s, Token verb) {
        return s.child(verb, "nsubj", "nsubjpass")
                .filter(subject -> subject.isNoun()
                        && subject.index() < verb.index()
                        && s.children(subject).stream()
                                .anyMatch(word ->
                                        word.isLabel("det") || word.tag().equals("CD")))
                .map(s::subtreeFrom)
                .filter(from -> from > 2
                        && s.token(from - 1).isLemma("and", "but")
                        && s.token(from - 2).form().equals(","))
                .isPresent();
    }

    private static Token and(Sentence s, Token verb) {
        return s.token(s.subtreeFrom(s.child(verb, "nsubj", "nsubjpass").orElseThrow()) - 1);
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
