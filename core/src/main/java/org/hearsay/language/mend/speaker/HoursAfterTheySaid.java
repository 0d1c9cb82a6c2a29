package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "The blast came hours after police in the north said they had broken up a cell": the police said so, and no blast did. */
public record HoursAfterTheySaid(Set<String> saying) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token said : s.tokens()) {
            boolean isSecond = said.label().equals("conj")
                    && said.isFinite()
                    && saying.contains(said.lemma())
                    && s.child(said, "nsubj", "nsubjpass").isEmpty();
            Optional<Token> clause = isSecond ? s.head(said) : Optional.empty();
            clause.flatMap(verb -> after(s, verb, said)).ifPresent(after -> {
                Token speaker = s.child(after, "pobj").orElseThrow();
                changes.add(Rehung.of(said, clause.get(), "advcl"));
                changes.add(Rehung.of(speaker, said, "nsubj"));
                changes.add(Rehung.of(after, said, "mark"));
            });
        }
        return changes;
    }

    /** The "after" whose noun ends right before the verb of saying. */
    private static Optional<Token> after(Sentence s, Token verb, Token said) {
        return s.tokens().stream()
                .filter(word -> word.isLemma("after", "before")
                        && word.label().equals("prep")
                        && word.index() < said.index()
                        && s.isWithin(word, verb))
                .filter(word -> s.child(word, "pobj")
                        .filter(speaker -> s.subtreeTo(speaker) == said.index())
                        .isPresent())
                .findFirst();
    }
}
