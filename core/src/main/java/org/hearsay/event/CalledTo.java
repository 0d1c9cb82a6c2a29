package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/**
 * "Deputies were called to a shooting. Ada Bell was lying on her porch, shot in the neck": the deed to which the police are called, of which
 * nobody knows more as they are called, is what they find there.
 */
final class CalledTo {
    private static final Set<String> CALLING =
            Table.load("en/event/calling-verbs.tsv").firstColumn();

    /** From "shooting" over "of", "reports" and "to" to "responded". */
    private static final int STEPS = 6;

    private CalledTo() {}

    /** Whether the deed told before is only one that somebody was called to, and the later telling says whom it harmed. */
    static boolean is(List<EventMention> chain, List<EventMention> cluster) {
        return chain.stream().allMatch(CalledTo::isCallOnly)
                && cluster.stream().anyMatch(telling -> !telling.tolls().isEmpty())
                && cluster.stream()
                        .map(EventMention::trigger)
                        .noneMatch(deed -> OtherTime.isOfOtherDay(deed.sentence(), deed.headToken())
                                || NextVictim.isSetApart(deed));
    }

    private static boolean isCallOnly(EventMention telling) {
        return telling.tolls().isEmpty()
                && telling.targets().isEmpty()
                && telling.trigger().headToken().isNoun()
                && isCalledTo(telling.trigger().sentence(), telling.trigger().headToken());
    }

    private static boolean isCalledTo(Sentence s, Token deed) {
        Optional<Token> at = s.head(deed);
        for (int i = 0; i < STEPS && at.isPresent(); i++) {
            if (at.get().isVerb()) {
                return CALLING.contains(at.get().lemma());
            }
            at = s.head(at.get());
        }
        return false;
    }
}
