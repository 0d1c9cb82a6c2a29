package org.hearsay.standing;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.event.OnePerson;
import org.hearsay.model.Harm;
import org.hearsay.model.VictimClass;

/** "Five people were shot. Two of them died": three of those hit are hurt, told one by one or not. */
final class DeadOfThoseHit {
    private final PartsOfTolls parts;

    DeadOfThoseHit(PartsOfTolls parts) {
        this.parts = parts;
    }

    /**
     * The counts of one event in the order told, with those hit less those who died of it.
     *
     * @param told all counts, also those of people told again
     */
    List<TollMention> without(List<TollMention> tolls, List<TollMention> told) {
        List<TollMention> kept = new ArrayList<>(tolls);
        for (TollMention hit : tolls) {
            if (!PartsOfTolls.isTotal(hit)
                    || !OnePerson.isLeftOpen(hit)
                    || told.stream().anyMatch(dead -> dead.harm() == Harm.KILLED && isTakenOff(dead, hit))) {
                continue;
            }
            int dead = PartsOfTolls.sum(
                    tolls.stream().filter(toll -> isDeathOfSome(toll, hit)).toList());
            int all = hit.best().orElseThrow();
            if (dead == 0 || dead > all) {
                continue;
            }
            List<TollMention> hurt = tolls.stream()
                    .filter(toll -> toll != hit && toll.harm() == Harm.WOUNDED && isOfThem(toll, hit))
                    .filter(toll -> !toll.victims().equals(hit.victims())) // the same, as another counts them
                    .toList();
            if (!hurt.isEmpty() && PartsOfTolls.sum(hurt) == all - dead) {
                kept.remove(hit);
            } else if (PartsOfTolls.sum(hurt) < all - dead) {
                kept.removeAll(hurt);
                kept.set(kept.indexOf(hit), hit.of(all - dead));
            } else if (all == dead) {
                kept.remove(hit);
            }
        }
        return kept;
    }

    private boolean isDeathOfSome(TollMention toll, TollMention hit) {
        return toll.harm() == Harm.KILLED
                && !toll.cumulative()
                && toll.victimClass() != VictimClass.ATTACKERS
                && isOfThem(toll, hit)
                && toll.victims().filter(OnePerson::isAdded).isEmpty()
                && !isTakenOff(toll, hit)
                && parts.canBeAmong(hit, toll)
                && (OnePerson.isOfOne(toll)
                        || areSomeOfThem(toll)
                        || areThey(toll, hit)
                        || parts.isOneVoice(toll, hit));
    }

    /** "Two men were shot. Both men died": on whose word it may be. */
    private static boolean areThey(TollMention toll, TollMention hit) {
        return toll.best().equals(hit.best())
                && VictimsToldAgain.areOfOneSide(hit, toll)
                && toll.victims().filter(VictimsToldAgain::areTheyAll).isPresent();
    }

    /** "Three of the victims", "two of them": on whose word it may be, of those who were told. */
    private static boolean areSomeOfThem(TollMention toll) {
        return toll.victims()
                .flatMap(some -> some.sentence()
                        .child(some.headToken(), "prep")
                        .filter(of -> of.isLemma("of"))
                        .flatMap(of -> some.sentence().child(of, "pobj"))
                        .filter(all -> all.isPronoun()
                                || some.sentence()
                                        .child(all, "det")
                                        .filter(the -> the.isLemma("the", "these", "those"))
                                        .isPresent()))
                .isPresent();
    }

    /** "Four men were shot, one fatally": the words told how many are left. */
    private static boolean isTakenOff(TollMention toll, TollMention hit) {
        return toll.victims().isEmpty()
                && hit.victims()
                        .filter(people -> people.sentence().span().contains(toll.span()))
                        .isPresent();
    }

    private static boolean isOfThem(TollMention toll, TollMention hit) {
        return isAfter(toll, hit) || isToldFirst(toll, hit) || areAllThose(hit);
    }

    /** "Bell died there. … All five men were shot": he was one of the five. */
    private static boolean areAllThose(TollMention hit) {
        return hit.victims()
                .filter(people ->
                        people.sentence().children(people.headToken()).stream().anyMatch(all -> all.isLemma("all")))
                .isPresent();
    }

    /** "One man is dead and another in a clinic after six people were shot": what came of it is told before it. */
    private static boolean isToldFirst(TollMention toll, TollMention hit) {
        return hit.victims()
                .filter(people -> isAfter(hit, toll)
                        && people.sentence().span().contains(toll.span())
                        && people.from() > 0
                        && people.sentence().token(people.from() - 1).isLemma("after"))
                .isPresent();
    }

    private static boolean isAfter(TollMention later, TollMention earlier) {
        return later.span().start() >= earlier.span().end();
    }
}
