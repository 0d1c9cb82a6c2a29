package org.hearsay.resolve.actor;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.ActorKind;

/** "“They go on murdering our boys,” General Cardozo said": an officer does not speak of his own side as "they". */
final class OwnSideQuoted {
    private static final Set<String> RANKS = Set.of(
            "general",
            "colonel",
            "major",
            "captain",
            "lieutenant",
            "sergeant",
            "admiral",
            "brigadier",
            "commodore",
            "marshal",
            "gen.",
            "col.",
            "maj.",
            "capt.",
            "lt.",
            "sgt.");

    private OwnSideQuoted() {}

    static boolean is(int mention, int referent, Discourse discourse) {
        Sentence sentence = discourse.sentence(mention);
        return discourse.quotation(mention) != Discourse.NONE
                && discourse.best(referent).kind() == ActorKind.STATE_FORCES
                && speaker(sentence, discourse.head(mention))
                        .map(speaker -> discourse.mentionAt(sentence, speaker))
                        .filter(speaker -> speaker != Discourse.NONE && discourse.quotation(speaker) == Discourse.NONE)
                        .flatMap(speaker -> discourse.mention(speaker).role())
                        .filter(role -> NameSieves.words(role).stream().anyMatch(RANKS::contains))
                        .isPresent();
    }

    /** Who says the clause that a word stands in. */
    private static Optional<Token> speaker(Sentence sentence, Token word) {
        Token at = word;
        while (sentence.head(at).isPresent()) {
            at = sentence.head(at).orElseThrow();
        }
        return sentence.child(at, "nsubj");
    }
}
