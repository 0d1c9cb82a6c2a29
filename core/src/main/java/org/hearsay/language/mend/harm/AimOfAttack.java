package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Name;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Two children died in strikes on the town": what stands behind "on" or "against" right after a noun of attack is what the attack aimed at,
 * not what the verb over it did; a day stays the verb's.
 *
 * @param attacks nouns of attack
 */
public record AimOfAttack(Set<String> attacks) implements Mend {
    private static final Set<String> AIMING = Set.of("on", "against");

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token link : s.tokens()) {
            if (link.index() == 0 || !link.label().equals("prep") || !AIMING.contains(link.lemma())) {
                continue;
            }
            Token attack = s.token(link.index() - 1);
            boolean apart = attack.isNoun()
                    && attacks.contains(attack.lemma())
                    && s.head(link).filter(over -> s.isWithin(attack, over)).isPresent();
            if (apart && link.head() != attack.index() && isAim(s, link)) {
                changes.add(Rehung.of(link, attack, "prep"));
            }
        }
        return changes;
    }

    private static boolean isAim(Sentence s, Token link) {
        Optional<Token> aim = s.child(link, "pobj");
        return aim.isPresent()
                && s.nameAt(aim.get().index()).filter(Name::isOfTime).isEmpty()
                && !aim.get().isLemma("day", "night", "morning", "eve", "behalf", "order", "charge");
    }
}
