package org.hearsay.language.mend.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "Rebels raid a mine, the army says six guards dead": what stands before the speaker is not said by him when he says something behind it. */
public record ClauseBeforeSaying(Set<String> saying) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token said : s.tokens()) {
            Optional<Token> speaker = s.child(said, "nsubj");
            List<Token> clauses = s.children(said, "ccomp");
            if (!said.isVerb()
                    || !said.isLabel("root")
                    || !saying.contains(said.lemma())
                    || speaker.isEmpty()
                    || clauses.size() != 2) {
                continue;
            }
            Token first = clauses.get(0);
            Token second = clauses.get(1);
            boolean around = first.index() < speaker.get().index()
                    && speaker.get().index() < said.index()
                    && second.index() > said.index()
                    && s.isBehindComma(s.subtreeFrom(speaker.get()));
            if (around) {
                return List.of(new Rehung(first.index(), -1, "root"), Rehung.of(said, first, "parataxis"));
            }
        }
        return List.of();
    }
}
