package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "claimed that attack": with "that" for its determiner a noun is the object, and nothing is said by it. */
public final class ThatDeed implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token noun : s.tokens()) {
            boolean pointed = noun.isNoun()
                    && noun.isLabel("ccomp")
                    && s.child(noun, "det").filter(det -> det.isLemma("that")).isPresent()
                    && s.child(noun, "nsubj", "cop", "aux").isEmpty();
            if (noun.isNoun()
                    && noun.isLabel("dobj")
                    && s.child(noun, "det").filter(det -> det.isLemma("that")).isPresent()) {
                s.head(noun)
                        .filter(had -> had.isLabel("aux") && had.head() > had.index() && had.head() < noun.index())
                        .flatMap(s::head)
                        .ifPresent(verb -> changes.add(Rehung.of(noun, verb, "dobj")));
            }
            s.head(noun)
                    .filter(verb -> pointed
                            && verb.isVerb()
                            && verb.index() < noun.index()
                            && s.child(verb, "dobj").isEmpty())
                    .ifPresent(verb -> changes.add(Rehung.of(noun, verb, "dobj")));
        }
        return changes;
    }
}
