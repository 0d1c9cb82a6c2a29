package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "said in a statement that …": the clause is what is said, not what the statement is. */
public final class SaidInStatement implements Mend {
    private static final Set<String> CARRIERS =
            Set.of("in", "on", "during", "at", "via", "through", "from", "over", "to", "by");

    /** Its object is who is told. */
    private static final String TELL = "tell";

    /** "on a website linked to the group": how often what carries the words is told of in turn. */
    private static final int DEEPEST = 3;

    private final Set<String> saying;

    public SaidInStatement(Set<String> saying) {
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
                verb(s, clause).ifPresent(verb -> {
                    s.children(verb, "ccomp").forEach(more -> changes.add(Rehung.of(more, last(s, clause), "relcl")));
                    changes.add(Rehung.of(clause, verb, "ccomp"));
                });
            }
        }
        return changes;
    }

    /** "that" as a mark, or taken for a second object, or for that of a preposition: "that they had stood by while …". */
    private static boolean isOpenedByThat(Sentence s, Token clause) {
        return s.children(clause, "mark").stream().anyMatch(mark -> mark.isLemma("that"))
                || isObjectOfLast(s, clause)
                || s.children(clause, "dobj").size() > 1
                        && s.child(clause, "dobj")
                                .filter(that -> that.isLemma("that"))
                                .isPresent();
    }

    private static boolean isObjectOfLast(Sentence s, Token clause) {
        Token first = s.token(s.subtreeFrom(clause));
        return first.isLemma("that")
                && first.isLabel("pobj")
                && !s.children(clause, "advcl").isEmpty();
    }

    /** The verb of saying that carries the noun, or what the noun is told to belong to, and has no content yet. */
    private Optional<Token> verb(Sentence s, Token clause) {
        Optional<Token> at = s.head(clause).filter(noun -> noun.label().equals("pobj"));
        for (int steps = 0; at.isPresent() && steps < DEEPEST; steps++) {
            Optional<Token> preposition =
                    s.head(at.get()).filter(prep -> prep.label().equals("prep"));
            Optional<Token> over = preposition.flatMap(s::head);
            boolean carries =
                    preposition.filter(prep -> CARRIERS.contains(prep.lemma())).isPresent();
            if (carries && over.filter(verb -> isOpen(s, verb)).isPresent()) {
                return over;
            }
            at = over.filter(verb -> verb.isLabel("acl") && !saying.contains(verb.lemma()))
                    .flatMap(s::head);
        }
        return Optional.empty();
    }

    /** "said in a statement that it had made two raids, in which nine died": which raids, and nothing else that is said. */
    private static boolean isOpenedByWhich(Sentence s, Token clause, Token verb) {
        Token first = s.token(s.subtreeFrom(clause));
        return first.index() > verb.index()
                && first.tag().equals("IN")
                && s.child(first, "pobj")
                        .filter(which -> which.isLemma("which", "whom"))
                        .isPresent();
    }

    /** What a clause behind it says more of: the object, else the clause. */
    private static Token last(Sentence s, Token clause) {
        return s.child(clause, "dobj").orElse(clause);
    }

    private boolean isOpen(Sentence s, Token verb) {
        return saying.contains(verb.lemma())
                && s.children(verb, "ccomp").stream().allMatch(clause -> isOpenedByWhich(s, clause, verb))
                && (verb.isLemma(TELL) || s.child(verb, "dobj").isEmpty());
    }
}
