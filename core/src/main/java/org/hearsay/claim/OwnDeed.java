package org.hearsay.claim;

import java.util.List;
import org.hearsay.event.EventChain;
import org.hearsay.event.EventMention;

/**
 * A deed that is only told by the side that says it did it: "The army said its men had shelled a camp. A channel blamed the rebels": nobody else
 * is accused of that one, and who denies what the army says denies no deed of his own.
 */
final class OwnDeed {
    private OwnDeed() {}

    /** Whether all tellings of an event are somebody's words about his own deed, and another saying is not his. */
    static boolean is(EventChain event, List<Attribution> attributions, Attribution other) {
        return event.tellings().stream()
                .allMatch(telling -> telling.isOfOwn()
                        && attributions.stream().anyMatch(said -> covers(said, telling) && !isBySame(said, other)));
    }

    private static boolean covers(Attribution said, EventMention telling) {
        return said.source().isPresent()
                && said.content().stream()
                        .anyMatch(content ->
                                content.contains(telling.trigger().headToken().span()));
    }

    private static boolean isBySame(Attribution said, Attribution other) {
        return said.source()
                .filter(source -> other.source()
                        .filter(also -> also.headToken().isPronoun()
                                || also.headToken()
                                        .lemma()
                                        .equals(source.headToken().lemma()))
                        .isPresent())
                .isPresent();
    }
}
