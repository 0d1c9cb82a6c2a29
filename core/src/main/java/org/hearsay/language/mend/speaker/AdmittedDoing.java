package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "The group has admitted shooting a detective": what is admitted or denied, and not what was done meanwhile.
 *
 * @param admitting verbs that take what was done without a preposition
 */
public record AdmittedDoing(Set<String> admitting) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token doing : s.tokens()) {
            if (doing.isLabel("advcl")
                    && doing.tag().equals("VBG")
                    && s.children(doing, "mark", "nsubj").isEmpty()
                    && s.head(doing)
                            .filter(verb -> admitting.contains(verb.lemma())
                                    && s.subtreeFrom(doing) == verb.index() + 1
                                    && s.child(verb, "dobj", "ccomp", "xcomp").isEmpty())
                            .isPresent()) {
                changes.add(new Rehung(doing.index(), doing.head(), "xcomp"));
            }
        }
        return changes;
    }
}
