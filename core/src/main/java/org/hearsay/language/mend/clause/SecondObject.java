package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "accused the Red Front (RF), a rebel group": a second object behind a comma says what the first is. */
public final class SecondObject implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            List<Token> objects = verb.isVerb() ? s.children(verb, "dobj") : List.of();
            if (objects.size() != 2
                    || !objects.get(0).isProperNoun()
                    || objects.get(0).index() < verb.index()) {
                continue;
            }
            Token second = objects.get(1);
            int from = s.subtreeFrom(second);
            boolean aside = s.isBehindComma(from)
                    && s.child(second, "det")
                            .filter(det -> det.isLemma("a", "an", "the"))
                            .isPresent();
            if (aside) {
                changes.add(Rehung.of(second, objects.get(0), "appos"));
            }
        }
        return changes;
    }
}
