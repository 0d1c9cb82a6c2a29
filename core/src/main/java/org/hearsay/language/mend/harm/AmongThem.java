package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "At least 30 people, among them women and children, were burned": those among them are some of the people, and not others who were burned. */
public final class AmongThem implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            List<Token> subjects = s.children(verb, "nsubj", "nsubjpass");
            if (subjects.size() == 2) {
                Token all = subjects.get(0);
                Token some = subjects.get(1);
                s.tokens().subList(all.index(), some.index()).stream()
                        .filter(among -> among.isLemma("among", "including")
                                && among.isLabel("prep")
                                && (s.isWithin(among, all) || among.head() == verb.index()))
                        .findFirst()
                        .ifPresent(among -> {
                            changes.add(Rehung.of(some, all, "appos"));
                            changes.add(Rehung.of(among, some, "prep"));
                        });
            }
        }
        return changes;
    }
}
