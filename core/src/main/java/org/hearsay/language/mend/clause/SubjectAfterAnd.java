package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "After troops announced their departure and the old regime collapsed, …": the noun between "and" and a verb without a subject is that
 * verb's subject, not one more thing that was announced; in "exploded on Friday and gunmen stormed it" gunmen are no second Friday.
 */
public final class SubjectAfterAnd implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            if (isWithoutSubject(s, verb) || isPassiveWithoutSubject(s, verb)) {
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

    /** "were detained", of which the parser took the subject for one more of what was told before. */
    private static boolean isPassiveWithoutSubject(Sentence s, Token verb) {
        return verb.tag().equals("VBN")
                && s.children(verb, "auxpass").stream()
                        .anyMatch(aux -> aux.isFinite() && aux.index() == s.subtreeFrom(verb))
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
        Optional<Token> subject = besideObject(s, verb, clause).or(() -> besideName(s, verb));
        if (subject.isEmpty()) {
            return List.of();
        }
        List<Rehung> changes = new ArrayList<>(4);
        changes.add(Rehung.of(subject.get(), verb, s.child(verb, "auxpass").isPresent() ? "nsubjpass" : "nsubj"));
        changes.add(Rehung.of(s.token(s.subtreeFrom(subject.get()) - 1), clause, "cc"));
        if (clause.head() == verb.index()) {
            changes.add(new Rehung(clause.index(), verb.head(), verb.label()));
            changes.add(Rehung.of(verb, clause, "conj"));
        }
        return changes;
    }

    /** The noun before a verb that was joined by "and" to the object of the clause before it. */
    private static Optional<Token> besideObject(Sentence s, Token verb, Token clause) {
        Optional<Token> object = s.child(clause, "dobj")
                .or(() -> s.child(clause, "agent").flatMap(by -> s.child(by, "pobj")))
                .filter(noun -> noun.index() > clause.index());
        Optional<Token> and = object.flatMap(noun -> s.child(noun, "cc"));
        return object.flatMap(noun -> s.child(noun, "conj"))
                .filter(noun -> noun.isNoun() && and.isPresent())
                .filter(noun -> s.subtreeFrom(noun) == and.get().index() + 1
                        && s.subtreeTo(noun) == s.subtreeFrom(verb)
                        && (s.child(noun, "det").isPresent()
                                || isCounted(s, noun)
                                || isBarePlural(s, noun)
                                        && s.child(verb, "dobj").isPresent()));
    }

    /** "killed a man and drones injured four": whoever is told without an article beside one told with it. */
    private static boolean isBarePlural(Sentence s, Token noun) {
        return noun.tag().equals("NNS")
                && s.head(noun)
                        .filter(object -> s.child(object, "det").isPresent()
                                && object.tag().equals("NN"))
                        .isPresent();
    }

    /** The common noun right before a verb that was joined by "and" to the name of a day or a place. */
    private static Optional<Token> besideName(Sentence s, Token verb) {
        return Optional.of(verb)
                .filter(conj -> conj.isLabel("conj") && conj.index() > 1)
                .map(conj -> s.token(conj.index() - 1))
                .filter(noun -> noun.isLabel("conj") && noun.isNoun() && !noun.isProperNoun())
                .filter(noun -> s.subtreeTo(noun) == verb.index() && s.subtreeFrom(noun) > 0)
                .filter(noun -> s.token(s.subtreeFrom(noun) - 1).isLabel("cc"))
                .filter(noun -> s.head(noun)
                        .filter(name ->
                                name.isProperNoun() && s.nameAt(name.index()).isPresent())
                        .isPresent());
    }

    /** "and two others were detained". */
    private static boolean isCounted(Sentence s, Token noun) {
        return s.children(noun).stream().anyMatch(number -> number.tag().equals("CD"));
    }
}
