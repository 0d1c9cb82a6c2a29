package org.hearsay.claim;

import java.util.List;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Certainty;
import org.hearsay.model.Polarity;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;

/** What a cue and its content together amount to: stance, polarity, certainty. */
record Readings(Stance stance, Polarity polarity, Certainty certainty) {
    static Readings of(Draft draft, List<Span> content, Document document) {
        Polarity polarity =
                draft.content().stream().anyMatch(Readings::isNegative) ? Polarity.NEGATIVE : Polarity.POSITIVE;
        return new Readings(draft.cue().stance(), polarity, draft.cue().certainty());
    }

    private static boolean isNegative(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        Token head = phrase.headToken();
        if (sentence.child(head, "neg").isPresent()) {
            return true;
        }
        return sentence.children(head, "nsubj", "attr", "dobj", "nsubjpass").stream()
                .anyMatch(noun -> noun.isLemma("no", "nothing", "nobody", "none")
                        || sentence.child(noun, "det")
                                .filter(det -> det.isLemma("no"))
                                .isPresent());
    }
}
