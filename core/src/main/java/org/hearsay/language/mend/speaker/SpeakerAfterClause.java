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
 * "Two guards died when their car was hit on Friday, a spokesman told reporters in Orbo": who speaks after the last comma says all that
 * stands before it; nothing opens a clause there that would belong to the dying.
 */
public final class SpeakerAfterClause implements Mend {
    private final Set<String> saying;

    public SpeakerAfterClause(Set<String> saying) {
        this.saying = saying;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        for (Token said : s.tokens()) {
            Optional<Token> clause = clause(s, said).filter(over -> over.isVerb() && over.index() < said.index());
            boolean behind = (said.isLabel("advcl", "ccomp", "parataxis", "conj") || isBelowComma(s, said))
                    && said.isFinite()
                    && saying.contains(said.lemma())
                    && clause.isPresent()
                    && !saying.contains(clause.get().lemma())
                    && s.child(said, "mark", "advmod").isEmpty()
                    && contents(s, said).isEmpty()
                    && isSpeakerAfterComma(s, said);
            if (behind) {
                List<Rehung> changes = new ArrayList<>(3);
                changes.add(new Rehung(
                        said.index(), clause.get().head(), clause.get().label()));
                changes.add(Rehung.of(clause.get(), said, "ccomp"));
                s.children(said, "ccomp").forEach(beside -> changes.add(Rehung.of(beside, said, "advcl")));
                return changes;
            }
        }
        return List.of();
    }

    /** The clause that the speaker was hung on, the first of several; also by way of the comma between. */
    private static Optional<Token> clause(Sentence s, Token said) {
        if (!isBelowComma(s, said) && !said.label().equals("conj")) {
            return s.head(said);
        }
        Optional<Token> at = isBelowComma(s, said) ? s.head(said).flatMap(s::head) : s.head(said);
        while (at.filter(verb -> verb.label().equals("conj")).isPresent()) {
            at = at.flatMap(s::head);
        }
        return at;
    }

    private static boolean isBelowComma(Sentence s, Token said) {
        return s.head(said).filter(comma -> comma.form().equals(",")).isPresent();
    }

    /** What is said, but for a clause of its own beside it: "…, while the army gave no figure". */
    private static List<Token> contents(Sentence s, Token said) {
        return s.children(said, "ccomp").stream()
                .filter(clause -> s.children(clause, "mark").stream()
                        .noneMatch(mark ->
                                mark.isLemma("while", "although", "though", "as") && mark.index() > said.index()))
                .toList();
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
