package org.hearsay.event;

import java.util.List;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.event.Referents.Answer;
import org.hearsay.language.Phrase;
import org.hearsay.model.Harm;
import org.hearsay.model.VictimClass;

/** "A man was killed in a bar. … The shooting left one dead and three hurt": as many dead, who can be the same people, taken as known. */
record DeathToldAgain(Referents referents) {
    /** So many dead in both is no chance. */
    private static final int TELLING_COUNT = 3;

    boolean is(List<EventMention> chain, List<EventMention> cluster) {
        List<TollMention> known = dead(chain);
        List<TollMention> again = dead(cluster);
        return !known.isEmpty()
                && !again.isEmpty()
                && areOnes(known)
                && areOnes(again)
                && again.stream().allMatch(toll -> isSame(known.get(0), toll))
                && named(known) + named(again) <= 1;
    }

    private static List<TollMention> dead(List<EventMention> tellings) {
        return tellings.stream()
                .flatMap(telling -> telling.tolls().stream())
                .filter(toll -> toll.harm() == Harm.KILLED)
                .toList();
    }

    /** Told more than once as known, so that they are still as many. */
    private static boolean areOnes(List<TollMention> tolls) {
        TollMention first = tolls.get(0);
        return tolls.stream().allMatch(toll -> toll.victims().isPresent() && !toll.cumulative() && !toll.partial())
                && tolls.stream()
                        .skip(1)
                        .allMatch(toll -> toll.quantity().equals(first.quantity())
                                && OnePerson.isTakenAsKnown(toll.victims().orElseThrow()));
    }

    private static long named(List<TollMention> tolls) {
        return tolls.stream()
                .map(toll -> toll.victims().orElseThrow())
                .filter(OnePerson::isNamed)
                .map(name -> name.headToken().lemma())
                .distinct()
                .count();
    }

    private boolean isSame(TollMention known, TollMention again) {
        Phrase one = known.victims().orElseThrow();
        Phrase other = again.victims().orElseThrow();
        return known.best().isPresent()
                && known.quantity().equals(again.quantity())
                && areOfOneSide(known.victimClass(), again.victimClass())
                && one.headToken().isLemma("suspect") == other.headToken().isLemma("suspect")
                && referents.actor(one, other) != Answer.DIFFERENT
                && referents.canBeOnePerson(one, other)
                && (OnePerson.isOfOne(again) ? OnePerson.isToldAgain(one, other) : areThose(known, one, other));
    }

    private static boolean areThose(TollMention known, Phrase one, Phrase other) {
        boolean alike = OnePerson.isAnybody(one)
                || OnePerson.isAnybody(other)
                || one.headToken().lemma().equals(other.headToken().lemma());
        return alike && known.best().filter(best -> best >= TELLING_COUNT).isPresent()
                || OnePerson.isTakenAsKnown(other);
    }

    private static boolean areOfOneSide(VictimClass one, VictimClass other) {
        return one == other && one != VictimClass.ATTACKERS || isNeutral(one) && isNeutral(other);
    }

    private static boolean isNeutral(VictimClass side) {
        return switch (side) {
            case CIVILIANS, MIXED, UNKNOWN -> true;
            case STATE_FORCES, FIGHTERS, ATTACKERS -> false;
        };
    }
}
