package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Harm;

/**
 * "Gunmen raided a village and set houses on fire": the fires are a part of the raid. "The attack", the dead and whatever else is told after
 * them belong to the raid, which is looked at first; more damage is looked for where damage was told last.
 */
final class DamageBeside {
    private static final Set<String> DAMAGE = Set.of("arson", "looting", "sabotage");
    private static final Set<Harm> TO_PEOPLE = Set.of(Harm.KILLED, Harm.WOUNDED);

    private final Comparison comparison;

    DamageBeside(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The same chains with damage right before the deed it was done in, so that the deed comes up first. */
    List<GrowingChain> behindItsDeed(List<GrowingChain> chains, EventMention main) {
        if (DAMAGE.contains(main.type())) {
            return chains;
        }
        List<GrowingChain> ordered = new ArrayList<>(chains);
        for (GrowingChain damage : chains) {
            if (isDamageOnly(damage)) {
                int at = ordered.indexOf(damage);
                int deed = at - 1;
                while (deed >= 0 && !isAround(ordered.get(deed), damage)) {
                    deed--;
                }
                if (deed >= 0) {
                    ordered.remove(at);
                    ordered.add(deed, damage);
                }
            }
        }
        return ordered;
    }

    private static boolean isDamageOnly(GrowingChain chain) {
        return chain.tellings.stream()
                .allMatch(telling -> DAMAGE.contains(telling.type())
                        && telling.tolls().stream().noneMatch(toll -> TO_PEOPLE.contains(toll.harm())));
    }

    /** Told in the same sentence or shortly before. */
    private boolean isAround(GrowingChain deed, GrowingChain damage) {
        int sentence = damage.tellings.get(0).trigger().sentence().index();
        return !isDamageOnly(deed)
                && deed.tellings.stream()
                        .anyMatch(telling -> comparison.isViolent(telling)
                                && telling.newness() == damage.tellings.get(0).newness()
                                && sentence - telling.trigger().sentence().index() <= EventLinker.NEAR
                                && sentence >= telling.trigger().sentence().index());
    }
}
