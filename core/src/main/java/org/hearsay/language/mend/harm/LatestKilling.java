package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "The latest mass killing": a noun of what was done, and no mass that kills. */
public final class LatestKilling implements Mend {
    private static final Set<String> MEASURES = Set.of("mass", "revenge", "mercy", "honour", "honor");

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token deed : s.tokens()) {
            boolean isDeed = deed.tag().equals("VBG")
                    && deed.isLabel("acl")
                    && s.children(deed).stream().noneMatch(child -> child.isLabel("dobj", "nsubj", "aux"));
            if (isDeed && deed.head() == deed.index() - 1) {
                Token before = s.token(deed.head());
                if (MEASURES.contains(before.lemma()) && before.tag().startsWith("NN")) {
                    changes.add(new Rehung(
                            deed.index(),
                            before.head(),
                            before.label(),
                            Optional.of(new Rehung.Verb(deed.form().toLowerCase(Locale.ROOT), "NN"))));
                    changes.add(Rehung.of(before, deed, "compound"));
                    s.children(before).stream()
                            .filter(child -> child.index() < before.index())
                            .forEach(child -> changes.add(Rehung.of(child, deed, child.label())));
                }
            }
        }
        return changes;
    }
}
