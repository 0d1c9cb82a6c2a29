package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.event.EventChain.Join;

/** A chain that is not yet complete. */
final class GrowingChain {
    final List<EventMention> tellings = new ArrayList<>();
    final List<Join> joins = new ArrayList<>();

    /** A chain that a cluster of tellings belongs to, and the rule that says so. */
    record Found(GrowingChain chain, String rule) {}

    void add(List<EventMention> cluster, String rule) {
        for (EventMention mention : cluster) {
            if (!tellings.isEmpty()) {
                joins.add(new Join(mention.index(), mention == cluster.get(0) ? rule : "part-of"));
            }
            tellings.add(mention);
        }
    }

    EventMention firstTelling() {
        return tellings.get(0);
    }

    int lastMention() {
        return tellings.get(tellings.size() - 1).index();
    }

    int lastSentence() {
        return tellings.get(tellings.size() - 1).trigger().sentence().index();
    }
}
