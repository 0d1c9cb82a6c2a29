package org.hearsay.event;

import java.util.List;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.model.VictimClass;

/** What two groups of tellings count, and whether it is the same. */
final class Counted {
    private Counted() {}

    static List<TollMention> of(List<EventMention> tellings) {
        return tellings.stream().flatMap(t -> t.tolls().stream()).toList();
    }

    /** Whether one counts what the other counts otherwise, at one time or over a longer one. */
    static boolean areAtOdds(List<EventMention> chain, List<EventMention> cluster) {
        for (TollMention one : of(chain)) {
            for (TollMention other : of(cluster)) {
                boolean comparable = one.harm() == other.harm()
                        && (one.victimClass() == VictimClass.ATTACKERS)
                                == (other.victimClass() == VictimClass.ATTACKERS)
                        && (one.victimClass() == other.victimClass()
                                || one.victimClass() == VictimClass.UNKNOWN
                                || other.victimClass() == VictimClass.UNKNOWN)
                        && !other.revised()
                        && !one.partial()
                        && !other.partial();
                if (comparable && !one.quantity().agrees(other.quantity())) {
                    return true;
                }
                if (one.cumulative() != other.cumulative()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether both count as many, and at least so many. */
    static boolean isSame(List<EventMention> chain, List<EventMention> cluster, int least) {
        for (TollMention one : of(chain)) {
            for (TollMention other : of(cluster)) {
                if (one.harm() == other.harm()
                        && one.best().isPresent()
                        && one.best().equals(other.best())
                        && one.best().get() >= least
                        && one.cumulative() == other.cumulative()) {
                    return true;
                }
            }
        }
        return false;
    }
}
