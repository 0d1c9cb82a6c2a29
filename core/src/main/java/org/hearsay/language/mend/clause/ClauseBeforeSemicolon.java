package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Ten men died in the raid; the rebels said nothing": what a semicolon divides from a verb is no complement of it, and in "one faction
 * claimed that raid; its leaders denied it" the "that" opens no clause.
 */
public final class ClauseBeforeSemicolon implements Mend {
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
                } else if (acrossMark && clause.index() > mark.index()) {
                    changes.addAll(thatNoun(s, clause, mark));
                }
            }
        }
        return changes;
    }

    /** What is before the semicolon is only a "that" and belongs to the noun behind it. */
    private static List<Rehung> thatNoun(Sentence s, Token clause, Token mark) {
        List<Token> before = s.children(clause).stream()
                .filter(child -> child.index() < mark.index())
                .toList();
        Token verb = s.token(clause.head());
        if (before.size() != 1
                || !before.get(0).isLabel("mark")
                || !before.get(0).isLemma("that")) {
            return List.of();
        }
        Token that = before.get(0);
        Token noun = s.token(that.index() + 1);
        return noun.isNoun() && that.index() > verb.index()
                ? List.of(
                        Rehung.of(that, noun, "det"),
                        Rehung.of(noun, verb, "dobj"),
                        Rehung.of(clause, verb, "parataxis"))
                : List.of();
    }
}
