package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.language.Token;
import org.hearsay.model.VictimClass;

/** By what words a deed that was told can be called again. */
record DeedNames(Codebook codebook) {
    private static final Set<String> GENERAL =
            Table.load("en/event/general-names.tsv").firstColumn();

    /** Whether a telling only calls its deed an attack, a raid, an incident. */
    static boolean isGeneral(EventMention telling) {
        return GENERAL.contains(telling.trigger().headToken().lemma());
    }

    /** Whatever happened can be called "the attack"; only an ambush can be called "the ambush". */
    boolean canBeCalled(EventMention known, EventMention main) {
        return known.type().equals(main.type())
                || codebook.isKindOf(known.type(), main.type())
                || isBombed(known) && main.type().equals("air-strike")
                || KillingMeant.isMurder(known.type())
                        && KillingMeant.isKilling(main.trigger().headToken())
                || isGeneral(main);
    }

    /** "Rebels attacked a post, killing 14 soldiers. … killed in the fighting": an attack on those who fight back. */
    boolean isFightOfAttack(List<EventMention> chain, EventMention main) {
        return main.type().equals("armed-clash")
                && chain.stream().anyMatch(telling -> telling.type().equals("armed-attack"))
                && Counted.of(chain).stream()
                        .anyMatch(toll -> toll.victimClass() == VictimClass.STATE_FORCES
                                || toll.victimClass() == VictimClass.FIGHTERS);
    }

    /** "took nine men off a bus and shot them. … carried out the killings": it is not said that they died, and they are known to be dead. */
    static boolean isKillingOfShot(List<EventMention> chain, EventMention main) {
        return KillingMeant.isKilling(main.trigger().headToken())
                && chain.stream().anyMatch(KillingMeant::isShootingOfSeveral);
    }

    /** "The military bombed a village. The air attack …": the verb leaves open from where. */
    private static boolean isBombed(EventMention telling) {
        Token trigger = telling.trigger().headToken();
        return trigger.isVerb() && trigger.isLemma("bomb") && telling.type().equals("bombing");
    }
}
