package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.event.Referents.Answer;
import org.hearsay.language.Phrase;
import org.hearsay.model.VictimClass;

/**
 * One fight as each side tells it: "Rebels stormed a post, killing six soldiers, the army said. The rebels said they had killed 20 and lost
 * two." Who fell on either side, told by a side and with no other day or place, fell in the deed told before, whatever the numbers:
 * that accounts differ is what they are kept side by side for. The attackers of a deed who were killed died in it as well.
 */
record AccountOfSide(Referents referents, Tellers tellers) {
    boolean is(List<EventMention> chain, List<EventMention> cluster) {
        return cluster.stream().allMatch(telling -> isOnlyOfHarm(telling, chain))
                && (areTheAttackers(chain, cluster) || isToldBySide(chain, cluster));
    }

    /** Whom a side killed or lost does not name the deed, and attackers who fell are no target of their own attack. */
    static EventMention asPart(EventMention telling, EventMention deed) {
        boolean ofAttackers = Counted.of(List.of(telling)).stream().allMatch(AccountOfSide::isOfAttackers);
        return (ofAttackers ? telling.withoutTargets() : telling).asPartOf(deed);
    }

    private static boolean isOfAttackers(TollMention toll) {
        return toll.victimClass() == VictimClass.ATTACKERS;
    }

    /** Who fell, and neither when nor where but as the deed was. */
    private boolean isOnlyOfHarm(EventMention telling, List<EventMention> chain) {
        return HarmAlone.is(telling, chain, referents)
                && (telling.times().isEmpty()
                        || chain.stream().anyMatch(known -> referents.date(known, telling) == Answer.SAME))
                && !NextVictim.isSetApart(telling.trigger());
    }

    /** "Five attackers were shot dead": attackers are called so for the one deed. */
    private static boolean areTheAttackers(List<EventMention> chain, List<EventMention> cluster) {
        return areByNobody(cluster)
                && Counted.of(cluster).stream().allMatch(AccountOfSide::isOfAttackers)
                && Counted.of(chain).stream().anyMatch(toll -> !isOfAttackers(toll))
                && !Counted.areAtOdds(chain, cluster);
    }

    private boolean isToldBySide(List<EventMention> chain, List<EventMention> cluster) {
        Optional<Phrase> teller = tellers.of(cluster.get(0).trigger());
        List<Phrase> sides = chain.stream().flatMap(EventMention::parties).toList();
        boolean ofSide = teller.filter(who -> sides.stream().anyMatch(side -> referents.speaksFor(who, side)))
                .isPresent();
        return ofSide
                && (isByThoseDoers(chain, cluster) || areOfSides(sides, cluster))
                && !(Counted.areAtOdds(chain, cluster) && new OneVoice(referents, tellers).tells(chain, teller.get()));
    }

    /** By those who did the deed, whoever fell. What the other side did in return is a deed of theirs. */
    private boolean isByThoseDoers(List<EventMention> chain, List<EventMention> cluster) {
        List<Phrase> doers = cluster.stream().flatMap(EventMention::doers).toList();
        return !doers.isEmpty()
                && doers.stream()
                        .allMatch(doer -> chain.stream()
                                .flatMap(EventMention::doers)
                                .anyMatch(known -> referents.actor(known, doer) == Answer.SAME));
    }

    private static boolean areByNobody(List<EventMention> tellings) {
        return tellings.stream().allMatch(telling -> telling.responsible().isEmpty());
    }

    /** By nobody, and only those fell who fight on either side or were told before. */
    private boolean areOfSides(List<Phrase> sides, List<EventMention> cluster) {
        return areByNobody(cluster) && Counted.of(cluster).stream().allMatch(toll -> isOfSide(sides, toll));
    }

    private boolean isOfSide(List<Phrase> sides, TollMention toll) {
        boolean armed = switch (toll.victimClass()) {
            case STATE_FORCES, FIGHTERS, ATTACKERS, MIXED -> true;
            case CIVILIANS, UNKNOWN -> false;
        };
        return armed
                || toll.victims()
                        .filter(who -> sides.stream().anyMatch(side -> referents.actor(side, who) == Answer.SAME))
                        .isPresent();
    }
}
