package org.hearsay.language.mend.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "As for the depot, Orbo Dawn, an alliance, blamed the army": the name behind the comma is the subject of the verb that has none, not another
 * name for what the sentence begins with.
 */
public final class SubjectAfterFronted implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token verb : s.tokens()) {
            if (!SubjectAfterAnd.isWithoutSubject(s, verb)) {
                continue;
            }
            s.children(verb, "prep").stream()
                    .filter(prep -> s.subtreeFrom(prep) == 0)
                    .findFirst()
                    .flatMap(prep -> last(s, prep))
                    .ifPresent(fronted -> changes.addAll(subject(s, fronted, verb)));
        }
        return changes;
    }

    /** What the innermost of the prepositions leads to: "as for the depot". */
    private static Optional<Token> last(Sentence s, Token preposition) {
        return s.child(preposition, "pobj")
                .or(() -> s.child(preposition, "prep").flatMap(inner -> s.child(inner, "pobj")));
    }

    private static List<Rehung> subject(Sentence s, Token fronted, Token verb) {
        List<Token> others = s.children(fronted, "appos").stream()
                .filter(noun -> s.isBehindComma(s.subtreeFrom(noun)))
                .toList();
        if (others.isEmpty() || !others.get(0).isProperNoun()) {
            return List.of();
        }
        Token subject = others.get(0);
        List<Rehung> changes = new ArrayList<>();
        changes.add(Rehung.of(subject, verb, "nsubj"));
        others.stream().skip(1).forEach(more -> changes.add(Rehung.of(more, subject, "appos")));
        return changes;
    }
}
