package org.hearsay.language.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** "said in a statement that …": the clause is what is said, not what the statement is. */
final class SaidInStatement implements Mend {
    private static final Set<String> CARRIERS =
            Set.of("in", "on", "during", "at", "via", "through", "from", "over", "to", "by");

    /** Its object is who is told. */
    private static final String TELL = "tell";

    private final Set<String> saying;

    SaidInStatement(Set<String> saying) {
        this.saying = saying;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token clause : s.tokens()) {
            boolean that = clause.isVerb()
                    && clause.isLabel("acl", "relcl")
                    && isOpenedByThat(s, clause)
                    && s.child(clause, "nsubj", "nsubjpass", "expl").isPresent();
            if (that) {
                verb(s, clause).ifPresent(verb -> changes.add(Rehung.of(clause, verb, "ccomp")));
            }
        }
        return changes;
    }

    /** "that" as a mark, or taken for a second object. */
    private static boolean isOpenedByThat(Sentence s, Token clause) {
        return s.children(clause, "mark").stream().anyMatch(mark -> mark.isLemma("that"))
                || s.children(clause, "dobj").size() > 1
                        && s.child(clause, "dobj")
                                .filter(that -> that.isLemma("that"))
                                .isPresent();
    }

    /** The verb of saying that carries the noun and has no content yet. */
    private Optional<Token> verb(Sentence s, Token clause) {
        return s.head(clause)
                .filter(noun -> noun.label().equals("pobj"))
                .flatMap(s::head)
                .filter(prep -> prep.label().equals("prep") && CARRIERS.contains(prep.lemma()))
                .flatMap(s::head)
                .filter(verb -> saying.contains(verb.lemma())
                        && s.child(verb, "ccomp").isEmpty()
                        && (verb.isLemma(TELL) || s.child(verb, "dobj").isEmpty()));
    }
}
