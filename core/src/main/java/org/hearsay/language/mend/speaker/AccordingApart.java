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
 * "Soldiers shot two boys, the ministry said, and settlers burned a mosque, according to residents": what is told after the first source,
 * and has a source of its own, is not what the first one said.
 */
public record AccordingApart(Set<String> saying) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token said : s.tokens()) {
            Optional<Token> content = s.child(said, "ccomp").filter(clause -> clause.index() < said.index());
            if (said.isFinite() && saying.contains(said.lemma()) && content.isPresent()) {
                s.children(content.get(), "conj").stream()
                        .filter(other ->
                                other.index() > said.index() && (hasOwnSource(s, other) || isOwnSaying(s, other)))
                        .forEach(other -> {
                            changes.add(Rehung.of(other, said, "conj"));
                            source(s, other).ifPresent(source -> changes.add(Rehung.of(source, other, "prep")));
                            s.children(content.get(), "cc", "punct").stream()
                                    .filter(word -> word.index() > said.index())
                                    .forEach(word -> changes.add(Rehung.of(word, said, word.label())));
                        });
            }
        }
        return changes;
    }

    /** "The army said, and a mayor said five of them had been cooks". */
    private boolean isOwnSaying(Sentence s, Token clause) {
        return saying.contains(clause.lemma())
                && clause.isFinite()
                && s.child(clause, "nsubj").isPresent()
                && s.child(clause, "ccomp").isPresent();
    }

    private static boolean hasOwnSource(Sentence s, Token clause) {
        return s.child(clause, "nsubj", "nsubjpass")
                        .filter(subject -> subject.index() < clause.index())
                        .isPresent()
                && source(s, clause).isPresent();
    }

    private static Optional<Token> source(Sentence s, Token clause) {
        return s.children(clause, "acl", "advcl", "prep", "conj", "advmod").stream()
                .filter(source -> source.isLemma("accord") && source.index() > clause.index())
                .findFirst();
    }
}
