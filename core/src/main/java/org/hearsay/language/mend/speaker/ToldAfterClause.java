package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Gang members attacked the town, killing nine people, an official told a radio station": a clause before the speaker that no word ties to
 * his telling is what he tells, and not when or why he told it.
 */
public record ToldAfterClause(Set<String> saying) implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token told : s.tokens()) {
            if (told.isFinite()
                    && saying.contains(told.lemma())
                    && s.child(told, "ccomp").isEmpty()
                    && isSpeakerAfterComma(s, told)) {
                s.children(told, "advcl").stream()
                        .filter(clause -> clause.index() < told.index()
                                && clause.isFinite()
                                && s.children(clause, "nsubj", "nsubjpass").stream()
                                        .anyMatch(subject -> subject.index() < clause.index())
                                && s.children(clause, "mark").isEmpty()
                                && s.children(clause, "advmod").stream()
                                        .noneMatch(word -> word.tag().startsWith("W")))
                        .forEach(clause -> changes.add(Rehung.of(clause, told, "ccomp")));
            }
        }
        return changes;
    }

    private static boolean isSpeakerAfterComma(Sentence s, Token told) {
        return s.child(told, "nsubj")
                .filter(speaker -> speaker.index() < told.index())
                .map(s::subtreeFrom)
                .filter(s::isBehindComma)
                .isPresent();
    }
}
