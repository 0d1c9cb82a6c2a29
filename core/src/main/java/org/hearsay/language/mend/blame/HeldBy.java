package org.hearsay.language.mend.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "was held responsible by villagers for the killing": villagers hold, and the group is responsible for the killing. */
public final class HeldBy implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token by : s.tokens()) {
            Optional<Token> held =
                    s.head(by).filter(said -> by.isLabel("prep") && by.isLemma("by") && said.isLabel("oprd"));
            Optional<Token> verb = held.flatMap(s::head)
                    .filter(hold -> s.child(hold, "auxpass").isPresent()
                            && s.child(hold, "agent").isEmpty());
            if (verb.isPresent()) {
                changes.add(Rehung.of(by, verb.get(), "agent"));
                s.child(by, "pobj").stream()
                        .flatMap(holder -> s.children(holder, "prep").stream())
                        .filter(prep -> prep.isLemma("for"))
                        .forEach(prep -> changes.add(Rehung.of(prep, held.get(), "prep")));
            }
        }
        return changes;
    }
}
