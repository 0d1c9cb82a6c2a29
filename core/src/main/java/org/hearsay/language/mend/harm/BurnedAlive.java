package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "Bandits burned 32 villagers alive": how it was done to them, and not what sort of villagers they were. */
public final class BurnedAlive implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token alive : s.tokens()) {
            if (alive.isLemma("alive")) {
                s.head(alive)
                        .filter(verb -> verb.isVerb()
                                && alive.isLabel("advcl", "acomp")
                                && s.children(alive).isEmpty())
                        .ifPresent(verb -> changes.add(Rehung.of(alive, verb, "oprd")));
                s.head(alive)
                        .filter(people -> people.isNoun()
                                && people.isLabel("dobj", "nsubjpass")
                                && people.index() < alive.index())
                        .flatMap(s::head)
                        .filter(Token::isVerb)
                        .ifPresent(verb -> changes.add(Rehung.of(alive, verb, "oprd")));
            }
        }
        return changes;
    }
}
