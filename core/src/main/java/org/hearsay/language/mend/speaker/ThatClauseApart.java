package org.hearsay.language.mend.speaker;

import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "He told a channel by telephone that his men had done it": the clause that "that" opens is what is told, though the parser left it by itself. */
public final class ThatClauseApart implements Mend {
    private final Set<String> saying;

    public ThatClauseApart(Set<String> saying) {
        this.saying = saying;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        List<Token> roots = s.verbsAtRoot();
        if (roots.size() != 2) {
            return List.of();
        }
        Token said = roots.get(0);
        Token clause = roots.get(1);
        Token that = s.token(s.subtreeFrom(clause));
        boolean opens = that.isLemma("that")
                && s.child(clause, "nsubj", "nsubjpass", "expl").isPresent();
        return opens && saying.contains(said.lemma()) && s.child(said, "ccomp").isEmpty()
                ? List.of(Rehung.of(clause, said, "ccomp"), Rehung.of(that, clause, "mark"))
                : List.of();
    }
}
