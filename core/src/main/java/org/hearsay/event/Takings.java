package org.hearsay.event;

import java.util.List;
import org.hearsay.language.NameType;
import org.hearsay.language.Token;
import org.hearsay.model.Harm;

/** Which words of taking count people who were taken: "took nine hostages", but not "took nine people across the river" and "seized the town". */
final class Takings {
    private Takings() {}

    /** Whether "take" stands there and tells no abduction. */
    static boolean isOfNone(TollFinder.Told told, List<Draft> drafts) {
        return told.toll().harm() == Harm.ABDUCTED
                && told.teller().isLemma("take")
                && drafts.stream()
                        .noneMatch(draft -> draft.occurrence.words().contains(told.teller())
                                && Comparison.TAKING.contains(
                                        draft.occurrence.trigger().type()));
    }

    /** "captured the town", "seized a number of vessels": a thing is taken, and nobody with it. */
    static boolean isOfNobody(SentenceWords words, TollFinder.Told told) {
        return told.teller().isLemma("seize", "capture")
                && told.toll()
                        .victims()
                        .filter(taken -> isThing(words, taken.headToken()))
                        .isPresent();
    }

    private static boolean isThing(SentenceWords words, Token taken) {
        boolean isName = taken.isProperNoun()
                && words.sentence()
                        .nameAt(taken.index())
                        .filter(name -> name.type() == NameType.PERSON)
                        .isEmpty();
        return isName
                || Syntax.prepositional(words.sentence(), taken, "of").stream()
                        .anyMatch(counted -> words.isOf(counted, "@vehicle") || words.isOf(counted, "@building"));
    }
}
