package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "Witnesses described men of a militia, tying up herders and shooting them": the men did, and not those who saw it. */
public record SeenDoing(Set<String> seeing) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token saw : s.tokens()) {
            if (saw.isVerb() && seeing.contains(saw.lemma())) {
                s.child(saw, "dobj")
                        .filter(seen -> seen.isNoun() && !seen.tag().equals("NN"))
                        .ifPresent(seen -> s.children(saw, "advcl").stream()
                                .filter(doing -> doing.tag().equals("VBG")
                                        && doing.index() > seen.index()
                                        && s.child(doing, "mark", "nsubj").isEmpty())
                                .forEach(doing -> changes.add(Rehung.of(doing, seen, "acl"))));
            }
        }
        return changes;
    }
}
