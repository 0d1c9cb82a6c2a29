package org.hearsay.language.mend.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "said its men had set off the bomb as the bus passed and that 20 soldiers had died": a second "that" goes on with what is said, not with the bus. */
public final class SecondThatClause implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        for (Token second : s.tokens()) {
            Optional<Token> first = second.isLabel("conj") && isOpenedByThat(s, second)
                    ? s.head(second).filter(verb -> !verb.isLabel("ccomp") && !isOpenedByThat(s, verb))
                    : Optional.empty();
            Optional<Token> said = first.flatMap(verb -> clauseOfSaying(s, verb));
            if (said.isPresent()) {
                List<Rehung> changes = new ArrayList<>();
                changes.add(Rehung.of(second, said.get(), "conj"));
                s.children(first.get(), "cc").stream()
                        .filter(and -> and.index() < second.index()
                                && and.index() > first.get().index())
                        .reduce((one, other) -> other)
                        .ifPresent(and -> changes.add(Rehung.of(and, said.get(), "cc")));
                return changes;
            }
        }
        return List.of();
    }

    private static boolean isOpenedByThat(Sentence s, Token verb) {
        return s.children(verb, "mark").stream().anyMatch(mark -> mark.isLemma("that"));
    }

    /** The clause that is said, above a clause of time, reason or purpose within it. */
    private static Optional<Token> clauseOfSaying(Sentence s, Token verb) {
        Optional<Token> at = Optional.of(verb);
        while (at.isPresent() && !at.get().isLabel("ccomp")) {
            at = at.filter(clause ->
                            clause.isLabel("advcl", "conj", "relcl", "acl", "xcomp", "pcomp", "prep", "dobj", "pobj"))
                    .flatMap(s::head);
        }
        return at;
    }
}
