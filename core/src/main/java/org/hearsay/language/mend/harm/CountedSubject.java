package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "In the ensuing police firing three persons were killed": the counted noun before a verb that has no subject is its subject, and the
 * words before the number stay with "in".
 */
public final class CountedSubject implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            if (isFinite(s, verb)
                    && s.child(verb, "nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
                            .isEmpty()) {
                changes.addAll(subject(s, verb));
            }
        }
        return changes;
    }

    private static boolean isFinite(Sentence s, Token verb) {
        return verb.isLabel("root", "conj", "ccomp")
                && s.children(verb, "aux", "auxpass").stream()
                        .anyMatch(aux -> aux.tag().equals("VBD") || aux.tag().equals("VBP"));
    }

    private static List<Rehung> subject(Sentence s, Token verb) {
        int first = s.children(verb, "aux", "auxpass").get(0).index();
        Token noun = s.token(Math.max(0, first - 1));
        Optional<Token> number = s.children(noun, "nmod").stream()
                .filter(child -> child.tag().equals("CD") && child.index() < noun.index())
                .findFirst();
        if (first == 0 || !noun.isNoun() || noun.head() < 0 || noun.head() > noun.index() || number.isEmpty()) {
            return List.of();
        }
        Optional<Token> preposition = preposition(s, noun, verb);
        if (preposition.isEmpty()) {
            return List.of();
        }
        List<Rehung> changes = new ArrayList<>();
        changes.add(Rehung.of(noun, verb, s.child(verb, "auxpass").isPresent() ? "nsubjpass" : "nsubj"));
        if (preposition.get().head() != verb.index()) {
            changes.add(Rehung.of(preposition.get(), verb, "prep"));
        }
        List<Token> before = s.children(noun).stream()
                .filter(child -> child.index() < number.get().index())
                .toList();
        before.stream().filter(Token::isNoun).reduce((a, b) -> b).ifPresent(whole -> {
            changes.add(new Rehung(whole.index(), noun.head(), noun.label()));
            before.stream()
                    .filter(word -> word != whole)
                    .forEach(word -> changes.add(Rehung.of(word, whole, word.label())));
        });
        return changes;
    }

    /** The preposition at the head of the clause that the noun was taken into. */
    private static Optional<Token> preposition(Sentence s, Token noun, Token verb) {
        Token at = noun;
        for (int steps = 0; steps < s.size(); steps++) {
            Optional<Token> above = s.head(at);
            if (above.isEmpty()) {
                return Optional.empty();
            }
            if (above.get() == verb || at.label().equals("conj") && at.head() == verb.head()) {
                return Optional.of(at).filter(top -> top.tag().equals("IN"));
            }
            at = above.get();
        }
        return Optional.empty();
    }
}
