package org.hearsay.standing;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Attribution;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * Tells what a source says from what its words take for granted: in "refused to hand over the men behind the raid" nobody refuses a raid,
 * and in "told them to drop the group, which bombed the market" nobody demands a bombing.
 */
final class Presupposition {
    /** Nouns that carry the deed on: "responsibility for the raid", "a series of raids". */
    private static final Set<String> CARRIERS = Set.of(
            "responsibility",
            "involvement",
            "role",
            "part",
            "hand",
            "blame",
            "credit",
            "complicity",
            "participation",
            "knowledge",
            "series",
            "string",
            "spate",
            "wave",
            "succession",
            "number",
            "dozen",
            "campaign",
            "report",
            "allegation",
            "accusation",
            "claim",
            "charge",
            "plan",
            "plot",
            "attempt",
            "threat",
            "evidence",
            "proof",
            "guilt",
            "connection",
            "link");

    private Presupposition() {}

    /** Whether the words of a trigger are said themselves, not only used to say what a noun of the content is. */
    static boolean isAsserted(Attribution said, Phrase trigger) {
        Sentence sentence = trigger.sentence();
        Token at = trigger.headToken();
        for (int steps = 0; steps < sentence.size(); steps++) {
            if (isHead(said, sentence, at)) {
                return true;
            }
            Optional<Token> above = sentence.head(at);
            if (above.isEmpty()) {
                return true;
            }
            boolean ofNoun =
                    above.get().isNoun() && !CARRIERS.contains(above.get().lemma());
            if (at.isLabel("relcl", "acl", "appos", "nmod", "compound", "poss") && ofNoun) {
                return false;
            }
            if (at.isLabel("prep") && ofNoun && steps > 0 && !isHead(said, sentence, above.get())) {
                return false;
            }
            at = above.get();
        }
        return true;
    }

    private static boolean isHead(Attribution said, Sentence sentence, Token token) {
        return said.contentHeads().stream()
                .anyMatch(head -> head.sentence().index() == sentence.index() && head.head() == token.index());
    }
}
