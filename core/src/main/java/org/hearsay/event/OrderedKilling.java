package org.hearsay.event;

import java.util.List;
import org.hearsay.model.Actuality;

/**
 * "Six nuns were murdered. … accused of giving the order to kill the nuns", "the man charged with killing the nuns": a killing that is told as meant
 * or ordered was done when the same people are told as killed.
 */
final class OrderedKilling {
    private OrderedKilling() {}

    static boolean is(List<EventMention> chain, EventMention known, List<EventMention> cluster, EventMention main) {
        return known.newness() == main.newness()
                && main.pointer() != EventMention.Pointer.ANOTHER
                && (isDone(known) && isMeant(main) || isMeant(known) && isDone(main))
                && HitAgain.isSameDead(chain, cluster);
    }

    private static boolean isDone(EventMention telling) {
        return telling.actuality() == Actuality.OCCURRED && KillingMeant.isAtPerson(telling.type());
    }

    private static boolean isMeant(EventMention telling) {
        return telling.actuality() == Actuality.PLANNED && KillingMeant.DEADLY.contains(telling.type());
    }
}
