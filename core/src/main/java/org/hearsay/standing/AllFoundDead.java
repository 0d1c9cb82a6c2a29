package org.hearsay.standing;

import java.util.List;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.event.OnePerson;
import org.hearsay.model.Harm;

/** "He shot his wife and two sons before killing himself. Four people were found dead": all who were hit died, and are those four. */
final class AllFoundDead {
    private AllFoundDead() {}

    /** The counts of one event in the order told; where one of the dead is the sum of all the others who can have died, it alone. */
    static List<TollMention> without(List<TollMention> tolls) {
        for (TollMention all : tolls) {
            if (all.harm() == Harm.KILLED
                    && !all.cumulative()
                    && all.best().isPresent()
                    && all.victims().filter(OnePerson::isAnybody).isPresent()) {
                List<TollMention> ones = tolls.stream()
                        .filter(toll -> toll != all && canBeOfThem(toll))
                        .toList();
                if (ones.size() > 1 && PartsOfTolls.sum(ones) == all.best().orElseThrow()) {
                    return tolls.stream().filter(toll -> !ones.contains(toll)).toList();
                }
            }
        }
        return tolls;
    }

    private static boolean canBeOfThem(TollMention toll) {
        return !toll.cumulative() && (toll.harm() == Harm.KILLED || OnePerson.isLeftOpen(toll));
    }
}
