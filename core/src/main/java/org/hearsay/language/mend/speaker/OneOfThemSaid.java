package org.hearsay.language.mend.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "… they shot the women," one of them said: who stands between the closing mark and the verb says it, and was not shot. */
public record OneOfThemSaid(Set<String> saying) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token said : s.tokens()) {
            Optional<Token> speaker = said.isFinite()
                            && saying.contains(said.lemma())
                            && s.child(said, "nsubj", "nsubjpass").isEmpty()
                    ? speaker(s, said)
                    : Optional.empty();
            Optional<Token> clause = speaker.flatMap(one -> clauseOver(s, said, one));
            if (clause.isPresent()) {
                return List.of(
                        Rehung.of(speaker.get(), said, "nsubj"),
                        new Rehung(
                                said.index(), clause.get().head(), clause.get().label()),
                        Rehung.of(clause.get(), said, "ccomp"));
            }
        }
        return List.of();
    }

    /** What fills all between a closing quotation mark and the verb. */
    private static Optional<Token> speaker(Sentence s, Token said) {
        return s.tokens().stream()
                .filter(one -> one.index() < said.index()
                        && (one.isNoun() || one.tag().equals("CD"))
                        && s.subtreeTo(one) == said.index()
                        && s.subtreeFrom(one) > 0
                        && s.token(s.subtreeFrom(one) - 1).tag().equals("''"))
                .findFirst();
    }

    /** The verb that heads what is quoted. */
    private static Optional<Token> clauseOver(Sentence s, Token said, Token speaker) {
        Optional<Token> clause = s.head(said).filter(over -> over.isVerb() && over.index() < speaker.index());
        return clause.filter(verb -> s.isWithin(speaker, verb) && !s.isWithin(said, speaker));
    }
}
