package org.hearsay.language.mend.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "was accused by monitors of bombing schools", "were blamed by villagers for the killing": what one is accused of or blamed for, and no
 * monitors of bombing or villagers for a killing.
 *
 * @param ofDoing verbs that say with "of" what somebody did
 * @param forDoing verbs that say it with "for"
 * @param deeds nouns of deeds, which nobody speaks for
 */
public record BlamedFor(Set<String> ofDoing, Set<String> forDoing, Set<String> deeds) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token of : s.tokens()) {
            if (of.isLabel("prep") && of.isLemma("of", "for")) {
                Set<String> blaming = of.isLemma("of") ? ofDoing : forDoing;
                s.head(of)
                        .filter(accuser -> accuser.isLabel("pobj"))
                        .flatMap(s::head)
                        .filter(by -> by.isLabel("agent"))
                        .flatMap(s::head)
                        .filter(blame -> blaming.contains(blame.lemma()) && isDoing(s, of))
                        .ifPresent(blame -> changes.add(Rehung.of(of, blame, "prep")));
            }
        }
        return changes;
    }

    private boolean isDoing(Sentence s, Token of) {
        return of.index() + 1 < s.size() && s.token(of.index() + 1).form().endsWith("ing")
                || s.child(of, "pobj", "pcomp")
                        .filter(deed -> deeds.contains(deed.lemma()))
                        .isPresent();
    }
}
