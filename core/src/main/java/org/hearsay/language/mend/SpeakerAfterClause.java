package org.hearsay.language.mend;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * "Two guards died when their car was hit on Friday, a spokesman told reporters in Orbo": who speaks after the last comma says all that
 * stands before it; nothing opens a clause there that would belong to the dying.
 */
final class SpeakerAfterClause implements Mend {
    private final Set<String> saying;

    SpeakerAfterClause(Set<String> saying) {
        this.saying = saying;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        for (Token said : s.tokens()) {
            Optional<Token> clause = s.head(said).filter(over -> over.isVerb() && over.index() < said.index());
            boolean behind = said.isLabel("advcl", "ccomp", "parataxis")
                    && said.isFinite()
                    && saying.contains(said.lemma())
                    && clause.isPresent()
                    && !saying.contains(clause.get().lemma())
                    && s.child(said, "ccomp", "mark", "advmod").isEmpty()
                    && isSpeakerAfterComma(s, said);
            if (behind) {
                return List.of(
                        new Rehung(
                                said.index(), clause.get().head(), clause.get().label()),
                        Rehung.of(clause.get(), said, "ccomp"));
            }
        }
        return List.of();
    }

    private static boolean isSpeakerAfterComma(Sentence s, Token said) {
        return s.child(said, "nsubj")
                .filter(speaker ->
                        speaker.index() < said.index() && !speaker.tag().startsWith("W"))
                .map(s::subtreeFrom)
                .filter(s::isBehindComma)
                .isPresent();
    }
}
