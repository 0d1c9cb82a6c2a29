package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.NameType;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "The attack on a union and an aid group, which killed nine people": the attack killed them, and not the group that was attacked. A clause
 * that brings a day of its own ("on the militia, which killed ten men in May") may be of those attacked and stays.
 *
 * @param attacks nouns of attack
 * @param harming verbs of harm
 */
public record WhichOfAttack(Set<String> attacks, Set<String> harming) implements Mend {
    private static final Set<String> AT = Set.of("on", "against", "at", "upon", "targeting");

    private static final Set<String> DAMAGING =
            Set.of("leave", "cause", "claim", "destroy", "damage", "wreck", "injure", "hurt");

    private static final Set<String> NOT_OF_ATTACKS =
            Set.of("arrest", "detain", "capture", "kidnap", "abduct", "execute");

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            if (verb.label().equals("relcl") && isHarm(verb) && isAfterComma(s, verb) && !isDated(s, verb)) {
                s.head(verb)
                        .flatMap(hit -> attackOn(s, hit))
                        .ifPresent(attack -> changes.add(Rehung.of(verb, attack, "relcl")));
            }
        }
        return changes;
    }

    private boolean isHarm(Token verb) {
        return harming.contains(verb.lemma()) && !NOT_OF_ATTACKS.contains(verb.lemma())
                || DAMAGING.contains(verb.lemma());
    }

    private static boolean isAfterComma(Sentence s, Token verb) {
        return s.child(verb, "nsubj")
                .filter(which -> which.isLemma("which")
                        && which.index() > 0
                        && s.token(which.index() - 1).form().equals(","))
                .isPresent();
    }

    private static boolean isDated(Sentence s, Token verb) {
        return s.names().stream()
                .anyMatch(name -> name.type() == NameType.DATE && s.isWithin(s.token(name.to() - 1), verb));
    }

    /** The attack that a noun, or the noun before it in a list, is the aim of: "attack on", "attack carried out against". */
    private Optional<Token> attackOn(Sentence s, Token hit) {
        Optional<Token> first = Optional.of(hit);
        while (first.filter(noun -> noun.label().equals("conj")).isPresent()) {
            first = first.flatMap(s::head);
        }
        Optional<Token> over = first.filter(noun -> noun.label().equals("pobj"))
                .flatMap(s::head)
                .filter(on -> AT.contains(on.lemma()))
                .flatMap(s::head);
        return over.filter(carried ->
                        carried.tag().equals("VBN") && carried.label().equals("acl"))
                .flatMap(s::head)
                .or(() -> over)
                .filter(noun -> noun.isNoun() && attacks.contains(noun.lemma()));
    }
}
