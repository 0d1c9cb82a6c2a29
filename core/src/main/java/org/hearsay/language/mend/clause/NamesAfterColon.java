package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "Killed three reporters: Ali Noor and Ada Bell": those named behind the colon are the reporters, not killed beside them. */
public final class NamesAfterColon implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token name : s.tokens()) {
            int from = s.subtreeFrom(name);
            if (name.isProperNoun()
                    && name.isLabel("dobj", "dep", "conj", "npadvmod")
                    && from > 1
                    && s.token(from - 1).form().equals(":")) {
                Token people = s.token(from - 2);
                if (people.tag().equals("NNS") && !s.isWithin(people, name)) {
                    changes.add(Rehung.of(name, people, "appos"));
                }
            }
        }
        return changes;
    }
}
