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
 * "Witnesses said four men got out of a van, lined up the victims and shot them": the list goes on with what the four men did, and the
 * witnesses did nothing but say so.
 */
public record ListOfDeedsSaid(Set<String> saying) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            Optional<Token> say = s.head(verb)
                    .filter(over -> saying.contains(over.lemma()) && over.index() < verb.index())
                    .filter(over -> verb.isFinite()
                            && !saying.contains(verb.lemma())
                            && verb.isLabel("dep", "conj")
                            && s.child(verb, "nsubj", "nsubjpass", "expl", "mark")
                                    .isEmpty()
                            && s.isAfterComma(verb));
            say.flatMap(over -> said(s, over, verb)).ifPresent(clause -> changes.add(Rehung.of(verb, clause, "conj")));
        }
        return changes;
    }

    /** The clause that is said, right before the verb. */
    private static Optional<Token> said(Sentence s, Token say, Token verb) {
        return s.children(say, "ccomp").stream()
                .filter(clause -> (clause.isFinite() || s.child(clause, "aux").isPresent())
                        && clause.index() > say.index()
                        && s.subtreeTo(clause) >= s.subtreeFrom(verb) - 1
                        && s.subtreeTo(clause) <= s.subtreeFrom(verb)
                        && s.child(clause, "nsubj").isPresent())
                .findFirst();
    }
}
