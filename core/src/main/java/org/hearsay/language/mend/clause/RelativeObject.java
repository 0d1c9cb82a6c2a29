package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "the blast, which two factions claimed": "which" after a noun and a comma is what the factions claimed, not which factions. */
public final class RelativeObject implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token which : s.tokens()) {
            if (which.isLemma("which")
                    && which.label().equals("det")
                    && which.index() > 1
                    && s.isBehindComma(which.index())
                    && s.token(which.index() - 2).isNoun()) {
                verb(s, which).ifPresent(verb -> {
                    changes.add(Rehung.of(which, verb, "dobj"));
                    if (!verb.label().equals("relcl")) {
                        changes.add(Rehung.of(verb, s.token(which.index() - 2), "relcl"));
                    }
                });
            }
        }
        return changes;
    }

    /** The verb that the noun after "which" is the subject of, when it lacks an object. */
    private static Optional<Token> verb(Sentence s, Token which) {
        return s.head(which)
                .filter(noun -> noun.label().equals("nsubj"))
                .flatMap(s::head)
                .filter(verb -> verb.isVerb()
                        && verb.index() > which.index()
                        && s.child(verb, "dobj", "ccomp", "auxpass")
                                .filter(o -> o.index() < verb.index() + 3)
                                .isEmpty());
    }
}
