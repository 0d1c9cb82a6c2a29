package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "accused neighbouring Orbo of training rebels": Orbo is accused, and nobody neighbours it. */
public final class NeighbouringState implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token beside : s.tokens()) {
            Optional<Token> name = s.child(beside, "dobj")
                    .filter(state -> beside.tag().equals("VBG")
                            && beside.isLemma("neighbour", "neighbor")
                            && state.isProperNoun()
                            && s.subtreeFrom(state) == beside.index() + 1);
            if (name.isEmpty() || beside.index() == 0) {
                continue;
            }
            Token before = s.token(beside.index() - 1);
            if (before.isVerb() || before.tag().equals("IN")) {
                changes.add(Rehung.of(name.get(), before, before.isVerb() ? "dobj" : "pobj"));
                changes.add(Rehung.of(beside, name.get(), "nmod"));
            }
        }
        return changes;
    }
}
