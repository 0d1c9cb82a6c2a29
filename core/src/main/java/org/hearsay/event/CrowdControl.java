package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.event.EventMention.Pointer;
import org.hearsay.model.Actuality;

/**
 * "Three people were shot dead by police during a protest. Officers had used live rounds against the crowd": how state agents met one protest is
 * told in several sentences, and is one deed as long as none of them brings another day, place or count.
 */
final class CrowdControl {
    private static final Set<String> FORCE = Set.of("force-against-protesters", "protest-with-intervention");

    static final String RULE = "same-force";

    private CrowdControl() {}

    static boolean is(EventMention known, List<EventMention> cluster) {
        return FORCE.contains(known.type())
                && known.actuality() == Actuality.OCCURRED
                && cluster.stream()
                        .allMatch(telling -> FORCE.contains(telling.type())
                                && telling.actuality() == Actuality.OCCURRED
                                && telling.newness() == known.newness()
                                && telling.pointer() == Pointer.OPEN
                                && telling.times().isEmpty()
                                && telling.places().isEmpty()
                                && telling.tolls().isEmpty());
    }
}
