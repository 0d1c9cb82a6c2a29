package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "a student, who witnesses said was shot by police": who stands between "who" and the verb says it, and the report does not. */
public final class SaidInRelative implements Mend {
    private final Set<String> saying;

    public SaidInRelative(Set<String> saying) {
        this.saying = saying;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token said : s.tokens()) {
            Optional<Token> clause = clause(s, said);
            if (clause.isPresent()) {
                changes.add(Rehung.of(said, s.head(clause.get()).orElseThrow(), "relcl"));
                changes.add(Rehung.of(clause.get(), said, "ccomp"));
            }
        }
        return changes;
    }

    /** The clause that the saying was hung into, right before its verb, with the speaker right behind "who" or "which". */
    private Optional<Token> clause(Sentence s, Token said) {
        Optional<Token> speaker = s.child(said, "nsubj")
                .filter(who -> s.subtreeTo(who) == said.index())
                .filter(who -> s.subtreeFrom(who) > 0
                        && s.token(s.subtreeFrom(who) - 1).isLemma("who", "which", "that"));
        boolean inside = saying.contains(said.lemma())
                && said.isFinite()
                && said.isLabel("csubj", "ccomp", "advcl", "parataxis", "dep")
                && said.head() > said.index()
                && speaker.isPresent();
        Optional<Token> over = inside ? s.head(said) : Optional.empty();
        return over.flatMap(verb -> verb.isLabel("aux", "auxpass") ? s.head(verb) : Optional.of(verb))
                .filter(verb -> verb.isVerb() && verb.isLabel("relcl") && verb.head() < said.index());
    }
}
