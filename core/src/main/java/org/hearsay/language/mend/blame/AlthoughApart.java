package org.hearsay.language.mend.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/**
 * "Orbo denies aiming at civilians, although thousands have died": what stands behind the comma and a word of contrast sets the report's
 * own words against the saying, and is no part of what is said.
 */
public record AlthoughApart(Set<String> judging) implements Mend {
    private static final Set<String> CONTRAST = Set.of("although", "though");

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token clause : s.tokens()) {
            if (clause.label().equals("advcl") && isContrast(s, clause)) {
                s.head(clause)
                        .filter(said -> said.isLabel("xcomp", "ccomp", "pcomp") && said.index() < clause.index())
                        .flatMap(said -> denial(s, said))
                        .ifPresent(verb -> changes.add(Rehung.of(clause, verb, "advcl")));
            }
        }
        return changes;
    }

    private static boolean isContrast(Sentence s, Token clause) {
        return s.children(clause, "mark").stream()
                .anyMatch(mark -> CONTRAST.contains(mark.lemma()) && s.isBehindComma(mark.index()));
    }

    private Optional<Token> denial(Sentence s, Token said) {
        return s.head(said).filter(verb -> verb.isVerb() && judging.contains(verb.lemma()));
    }
}
