package org.hearsay.language.mend;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** "Ten men died in the raid; the rebels said nothing": what a semicolon divides from a verb is no complement of it. */
final class ClauseBeforeSemicolon implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token mark : s.tokens()) {
            if (!mark.form().equals(";")) {
                continue;
            }
            for (Token clause : s.tokens()) {
                boolean acrossMark = clause.isLabel("ccomp")
                        && clause.head() >= 0
                        && (clause.index() < mark.index()) != (clause.head() < mark.index());
                boolean whole = s.subtreeTo(clause) <= mark.index() || s.subtreeFrom(clause) > mark.index();
                if (acrossMark && whole) {
                    changes.add(new Rehung(clause.index(), clause.head(), "parataxis"));
                }
            }
        }
        return changes;
    }
}
