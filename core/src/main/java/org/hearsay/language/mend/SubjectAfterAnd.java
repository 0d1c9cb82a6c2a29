package org.hearsay.language.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * "After troops announced their departure and the old regime collapsed, …": the noun between "and" and a verb without a subject is that
 * verb's subject, not one more thing that was announced.
 */
final class SubjectAfterAnd implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            if (isWithoutSubject(s, verb)) {
                clause(s, verb).ifPresent(clause -> changes.addAll(subject(s, verb, clause)));
            }
        }
        return changes;
    }

    /** Whether a word is a finite verb with no subject. */
    static boolean isWithoutSubject(Sentence s, Token verb) {
        return verb.isFinite()
                && s.child(verb, "nsubj", "nsubjpass", "csubj", "expl").isEmpty();
    }

    /** The clause before the verb: below it in the tree, or the one that it was joined to. */
    private static Optional<Token> clause(Sentence s, Token verb) {
        return s.children(verb, "advcl", "ccomp").stream()
                .filter(clause -> clause.index() < verb.index())
                .findFirst()
                .or(() -> s.head(verb).filter(head -> verb.label().equals("conj") && head.isVerb()));
    }

    private static List<Rehung> subject(Sentence s, Token verb, Token clause) {
        Optional<Token> object = s.child(clause, "dobj").filter(noun -> noun.index() > clause.index());
        Optional<Token> and = object.flatMap(noun -> s.child(noun, "cc"));
        Optional<Token> subject = object.flatMap(noun -> s.child(noun, "conj"))
                .filter(noun -> noun.isNoun() && and.isPresent())
                .filter(noun -> s.subtreeFrom(noun) == and.get().index() + 1
                        && s.subtreeTo(noun) == verb.index()
                        && s.child(noun, "det").isPresent());
        if (subject.isEmpty()) {
            return List.of();
        }
        List<Rehung> changes = new ArrayList<>(4);
        changes.add(Rehung.of(subject.get(), verb, "nsubj"));
        changes.add(Rehung.of(and.get(), clause, "cc"));
        if (clause.head() == verb.index()) {
            changes.add(new Rehung(clause.index(), verb.head(), verb.label()));
            changes.add(Rehung.of(verb, clause, "conj"));
        }
        return changes;
    }
}
