package org.hearsay.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.event.OnePerson;
import org.hearsay.language.Phrase;
import org.hearsay.model.Harm;

/** Whoever is told as shot in one sentence of an event and as dead in another is one of the dead and not of the wounded. */
final class ShotThenDead {
    private final Cast cast;

    ShotThenDead(Cast cast) {
        this.cast = cast;
    }

    /**
     * The counts of one event in the order told, without those who were shot and are told dead.
     *
     * @param tolls each of those harmed once
     * @param told the same with those told again
     */
    List<TollMention> without(List<TollMention> tolls, List<TollMention> told) {
        List<TollMention> kept = new ArrayList<>(tolls);
        for (TollMention dead : told) {
            if (dead.harm() == Harm.KILLED && isPerson(dead) && !tolls.contains(dead)) {
                kept.removeIf(shot -> isShot(shot)
                        && shot.span().end() <= dead.span().start()
                        && canBeOne(shot, dead)
                        && (isSameActor(shot, dead) || isKnownAs(shot, dead) && isJustTold(shot, dead)));
            }
        }
        for (TollMention dead : tolls) {
            if (dead.harm() == Harm.KILLED && isPerson(dead)) {
                List<TollMention> ones =
                        kept.stream().filter(shot -> canHaveDied(shot, dead)).toList();
                List<TollMention> known =
                        ones.stream().filter(shot -> isKnownAs(shot, dead)).toList();
                List<TollMention> those = known.isEmpty() && ones.size() == 1 ? ones : known;
                if (ones.stream().anyMatch(shot -> isSameActor(shot, dead))) {
                    kept.removeIf(shot -> ones.contains(shot) && isSameActor(shot, dead));
                    continue;
                }
                if (!those.isEmpty()) {
                    kept.remove(those.get(those.size() - 1));
                }
            }
        }
        kept.removeIf(shot -> kept.stream().anyMatch(dead -> areAllDead(shot, dead)));
        for (TollMention dead : tolls) {
            List<TollMention> those = dyingOneByOne(kept, dead);
            if (dead.best().filter(best -> best == those.size()).isPresent()) {
                kept.removeAll(those);
            }
        }
        List<TollMention> dead = kept.stream()
                .filter(toll -> toll.harm() == Harm.KILLED && isPerson(toll))
                .toList();
        kept.removeIf(shot -> isPerson(shot)
                && shot.harm() == Harm.WOUNDED
                && dead.size() == 1
                && dead.get(0).span().end() <= shot.span().start()
                && OnePerson.isLeftOpen(shot)
                && VictimsToldAgain.isToldAsKnown(shot)
                && canBeOne(dead.get(0), shot));
        return kept;
    }

    /** "Four people were found dead. All four had been shot." */
    private static boolean areAllDead(TollMention shot, TollMention dead) {
        return dead.harm() == Harm.KILLED
                && OnePerson.isLeftOpen(shot)
                && shot.best().filter(best -> best > 1).isPresent()
                && shot.quantity().equals(dead.quantity())
                && VictimsToldAgain.areTheyAll(phrase(shot));
    }

    /** "He shot his wife and then himself. Both died": whoever was shot before, and may have died, where as many are told dead. */
    private static List<TollMention> dyingOneByOne(List<TollMention> tolls, TollMention dead) {
        boolean areAll = dead.harm() == Harm.KILLED
                && dead.best().filter(best -> best > 1).isPresent()
                && dead.victims().filter(VictimsToldAgain::areTheyAll).isPresent();
        return tolls.stream()
                .filter(shot -> areAll
                        && isShot(shot)
                        && OnePerson.isLeftOpen(shot)
                        && VictimsToldAgain.isBefore(shot, phrase(dead)))
                .toList();
    }

    private static boolean isPerson(TollMention toll) {
        return OnePerson.isOfOne(toll) && toll.victims().isPresent() && !toll.cumulative();
    }

    private boolean canHaveDied(TollMention shot, TollMention dead) {
        return isShot(shot)
                && VictimsToldAgain.isBefore(shot, phrase(dead))
                && (OnePerson.isLeftOpen(shot) || OnePerson.pointsBack(phrase(dead)))
                && canBeOne(shot, dead);
    }

    private static boolean isShot(TollMention toll) {
        return toll.harm() == Harm.WOUNDED && isPerson(toll);
    }

    /** "A man was shot and taken to a clinic. He died there": in the same sentence or the one before. */
    private static boolean isJustTold(TollMention shot, TollMention dead) {
        return phrase(dead).sentence().index() - phrase(shot).sentence().index() <= 1;
    }

    private boolean isSameActor(TollMention shot, TollMention dead) {
        Optional<String> actor = cast.id(phrase(shot));
        return actor.isPresent() && actor.equals(cast.id(phrase(dead)));
    }

    /** "he", "the victim", one of the same age: not just anyone who died. */
    private boolean isKnownAs(TollMention shot, TollMention dead) {
        return OnePerson.areOfOneAge(phrase(shot), phrase(dead)) || OnePerson.pointsBack(phrase(dead));
    }

    private boolean canBeOne(TollMention earlier, TollMention later) {
        Phrase one = phrase(earlier);
        Phrase other = phrase(later);
        return VictimsToldAgain.areOfOneSide(earlier, later)
                && OnePerson.canBe(one, cast.referent(one), other, cast.referent(other));
    }

    private static Phrase phrase(TollMention toll) {
        return Optional.of(toll).flatMap(TollMention::victims).orElseThrow();
    }
}
