package org.hearsay.language.mend.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.language.mend.Mend;
import org.hearsay.language.mend.Rehung;

/** "were killed when suspected Red Front rebels attacked them": the rebels are suspected, and nobody suspects anything meanwhile. */
public final class SuspectedSubject implements Mend {
    @Override
    public List<Rehung> in(Sentence s) {
        List<Rehung> changes = new ArrayList<>(0);
        for (Token suspected : s.tokens()) {
            Optional<Token> when = s.children(suspected, "advmod", "mark").stream()
                    .filter(word -> word.index() == suspected.index() - 1)
                    .findFirst();
            Optional<Token> verb =
                    when.isPresent() && isBare(s, suspected) ? attacking(s, suspected) : Optional.empty();
            if (verb.isPresent()) {
                Token rebels = s.child(verb.get(), "nsubj").orElseThrow();
                changes.add(Rehung.of(suspected, rebels, "nmod"));
                changes.add(Rehung.of(when.get(), verb.get(), when.get().label()));
            }
        }
        return changes;
    }

    private static boolean isBare(Sentence s, Token suspected) {
        return suspected.isLemma("suspect", "suspected")
                && suspected.tag().equals("VBN")
                && suspected.isLabel("advcl")
                && s.child(suspected, "aux", "auxpass", "nsubj", "nsubjpass").isEmpty();
    }

    /** The verb beside it whose subject begins right behind "suspected". */
    private static Optional<Token> attacking(Sentence s, Token suspected) {
        return s.tokens().stream()
                .filter(verb -> verb.isVerb()
                        && verb.index() > suspected.index()
                        && verb.isLabel("advcl")
                        && (verb.head() == suspected.head() || verb.head() == suspected.index()))
                .filter(verb -> s.child(verb, "nsubj")
                        .filter(subject -> s.subtreeFrom(subject) == suspected.index() + 1)
                        .isPresent())
                .findFirst();
    }
}
