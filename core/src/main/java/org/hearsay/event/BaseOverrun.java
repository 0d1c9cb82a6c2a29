package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Actuality;

/**
 * "Fighters attacked a base. … The group said it had overrun the base": who attacks a base and who takes it tell one assault, though a town can be taken
 * without one and the two types have nothing in common. The attack is what happened; that the base fell is often one side's word.
 */
final class BaseOverrun {
    static final String RULE = "base-overrun";

    private static final String ASSAULT = "armed-attack";

    private static final Set<String> TAKEN = Set.of("territory-taken", "territory-regained");

    private BaseOverrun() {}

    /** Whether one tells an attack and the other, with the same noun for what was attacked, that it fell. */
    static boolean is(List<EventMention> chain, EventMention known, List<EventMention> cluster, EventMention main) {
        return (isTaken(main) && isAssault(known) || isTaken(known) && isAssault(main))
                && Bridges.isTargetAgain(chain, cluster);
    }

    /** Whether it is the taking of what another of the tellings says was attacked. */
    static boolean isTakingOfAttacked(EventMention telling, List<EventMention> tellings) {
        return isTaken(telling) && tellings.stream().anyMatch(BaseOverrun::isAssault);
    }

    private static boolean isTaken(EventMention telling) {
        return TAKEN.contains(telling.type()) && telling.actuality() == Actuality.OCCURRED;
    }

    private static boolean isAssault(EventMention telling) {
        return telling.type().equals(ASSAULT) && telling.actuality() == Actuality.OCCURRED;
    }
}
