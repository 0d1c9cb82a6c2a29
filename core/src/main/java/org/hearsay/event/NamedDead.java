package org.hearsay.event;

import java.util.List;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.model.Harm;

/** "Three men were slain in a bakery", then "Adam Bell, Tom Karo and Ali Noor died of their wounds": as many dead, now by their names. */
final class NamedDead {
    private NamedDead() {}

    static boolean is(List<EventMention> chain, List<EventMention> cluster) {
        List<TollMention> known = dead(chain);
        List<TollMention> named = dead(cluster);
        return named.size() > 1
                && named.stream().allMatch(NamedDead::isOneByName)
                && !known.isEmpty()
                && known.stream().allMatch(toll -> isCount(toll, named.size()));
    }

    private static List<TollMention> dead(List<EventMention> tellings) {
        return Counted.of(tellings).stream()
                .filter(toll -> toll.harm() == Harm.KILLED)
                .toList();
    }

    private static boolean isOneByName(TollMention toll) {
        return !toll.cumulative()
                && OnePerson.isOfOne(toll)
                && toll.victims().filter(OnePerson::isNamed).isPresent();
    }

    private static boolean isCount(TollMention toll, int number) {
        return !toll.cumulative()
                && !toll.partial()
                && toll.best().filter(best -> best == number).isPresent()
                && toll.victims().filter(OnePerson::isNamed).isEmpty();
    }
}
