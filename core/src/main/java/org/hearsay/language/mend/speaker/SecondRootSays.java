package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Shells killed six people on Tuesday, a union said, as the sides traded blame": where the parser leaves two roots, the second a verb of saying with
 * its speaker after a comma, what stands before the comma is what is said. Left as it is, it would be told as a fact.
 */
public final class SecondRootSays implements Mend {
    private final Set<String> saying;

    public SecondRootSays(Set<String> saying) {
        this.saying = saying;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        List<Token> roots = s.verbsAtRoot();
        if (roots.size() != 2) {
            return List.of();
        }
        Token clause = roots.get(0);
        Token said = roots.get(1);
        Optional<Token> speaker = s.child(said, "nsubj");
        boolean says = saying.contains(said.lemma())
                && s.child(said, "ccomp", "dobj").isEmpty()
                && s.child(clause, "nsubj", "nsubjpass").isPresent()
                && speaker.filter(who -> isAfterComma(s, s.subtreeFrom(who))).isPresent();
        return says ? changes(s, clause, said, speaker.get()) : List.of();
    }

    /** What stands before the speaker belongs to the clause: "…, in a raid on a camp, a leader said". */
    private static List<Rehung> changes(Sentence s, Token clause, Token said, Token speaker) {
        List<Rehung> changes = new ArrayList<>(2);
        changes.add(Rehung.of(clause, said, "ccomp"));
        for (Token before : s.children(said, "prep", "npadvmod", "advmod")) {
            if (before.index() > clause.index() && before.index() < s.subtreeFrom(speaker)) {
                changes.add(Rehung.of(before, clause, before.label()));
            }
        }
        return changes;
    }

    private static boolean isAfterComma(Sentence s, int from) {
        return s.isBehindComma(from);
    }
}
