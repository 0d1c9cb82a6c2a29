package org.hearsay.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.event.EventChain.Join;
import org.hearsay.model.VictimClass;

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

    /** Takes in the tellings of another chain, each where it stands in the text. */
    void takeIn(GrowingChain other, String rule) {
        joins.add(new Join(other.firstTelling().index(), rule));
        joins.addAll(other.joins);
        joins.sort(Comparator.comparingInt(Join::mention));
        tellings.addAll(other.tellings);
        tellings.sort(Comparator.comparingInt(EventMention::index));
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

    /** "They wanted to burn us. The attack was blamed on a gang": the one that was made, before one that was only wanted. */
    boolean isLessRealThan(EventMention main) {
        return main.actuality().isOfOneDeed()
                && tellings.stream().noneMatch(telling -> telling.actuality().isOfOneDeed());
    }

    /** "Three of the attackers were killed in a gunfight. He condemned the attack": the one they made, before the fight in which they fell. */
    boolean isEndOfAttackersBefore(EventMention main) {
        List<EventMention.TollMention> tolls =
                tellings.stream().flatMap(telling -> telling.tolls().stream()).toList();
        return main.type().equals("armed-attack")
                && tellings.stream().anyMatch(telling -> telling.type().equals("armed-clash"))
                && !tolls.isEmpty()
                && tolls.stream().allMatch(toll -> toll.victimClass() == VictimClass.ATTACKERS);
    }

    /** The chains in their order, those that are to be looked at last before all others, as one looks from the last told back. */
    static List<GrowingChain> lookedAtLast(List<GrowingChain> chains, Predicate<GrowingChain> isLast) {
        return Stream.concat(chains.stream().filter(isLast), chains.stream().filter(isLast.negate()))
                .toList();
    }
}
