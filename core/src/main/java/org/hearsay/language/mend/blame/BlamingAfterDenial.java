package org.hearsay.language.mend.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "The union denied its members were involved, blaming smugglers": who denies it blames somebody else, not those of whom it is denied. */
public final class BlamingAfterDenial implements Mend {
    private final Set<String> judging;

    public BlamingAfterDenial(Set<String> judging) {
        this.judging = judging;
    }

    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token blaming : s.tokens()) {
            if (blaming.tag().equals("VBG")
                    && blaming.isLabel("advcl")
                    && judging.contains(blaming.lemma())
                    && isAfterComma(s, blaming)) {
                denial(s, blaming).ifPresent(denied -> changes.add(Rehung.of(blaming, denied, "advcl")));
            }
        }
        return changes;
    }

    private static boolean isAfterComma(Sentence s, Token blaming) {
        return s.isBehindComma(blaming.index());
    }

    /** The verb of denying over the clause that the word was hung in. */
    private static Optional<Token> denial(Sentence s, Token blaming) {
        return s.head(blaming)
                .filter(clause -> clause.isLabel("ccomp") && clause.index() < blaming.index())
                .flatMap(s::head)
                .filter(verb -> verb.isLemma("deny", "reject", "dispute") && verb.index() < blaming.index());
    }
}
