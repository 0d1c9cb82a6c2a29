package org.hearsay.resolve.actor;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Quotation;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.ActorKind;

/**
 * "“They go on murdering our boys,” General Cardozo said", "“They dropped two bombs,” one resident said": an officer does not speak of his own
 * side as "they", nor one of the residents of the residents.
 */
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
        int quotation = discourse.quotation(mention);
        return quotation != Discourse.NONE
                && isOfSpeaker(discourse.document().quotations().get(quotation), referent, discourse);
    }

    private static boolean isOfSpeaker(Quotation quotation, int referent, Discourse discourse) {
        return discourse.document().sentences().stream()
                .filter(sentence -> sentence.span().overlaps(quotation.outer()))
                .flatMap(sentence -> sentence
                        .child(sentence.root(), "nsubj")
                        .filter(speaker -> !quotation.inner().contains(speaker.span()))
                        .map(speaker -> isOneOf(speaker, referent, discourse)
                                || isTold(sentence, referent, discourse)
                                || discourse.best(referent).kind() == ActorKind.STATE_FORCES
                                        && isOfficer(sentence, speaker, discourse))
                        .stream())
                .findFirst()
                .orElse(false);
    }

    private static boolean isOfficer(Sentence sentence, Token speaker, Discourse discourse) {
        return Optional.of(discourse.mentionAt(sentence, speaker))
                .filter(one -> one != Discourse.NONE)
                .flatMap(one -> discourse.mention(one).role())
                .filter(role -> NameSieves.words(role).stream().anyMatch(RANKS::contains))
                .isPresent();
    }

    /** "“They shot us,” a herder told the group": not the group. */
    private static boolean isTold(Sentence sentence, int referent, Discourse discourse) {
        return sentence.children(sentence.root(), "dobj", "dative").stream()
                .map(told -> discourse.mentionAt(sentence, told))
                .anyMatch(told ->
                        told != Discourse.NONE && discourse.isSettled(told) && discourse.referent(told) == referent);
    }

    /** "one resident" of "residents reached by phone". */
    private static boolean isOneOf(Token speaker, int referent, Discourse discourse) {
        return speaker.tag().equals("NN")
                && !discourse.isNamed(referent)
                && discourse.mentionsOf(referent).stream()
                        .map(discourse::head)
                        .anyMatch(
                                many -> many.tag().equals("NNS") && many.lemma().equals(speaker.lemma()));
    }
}
