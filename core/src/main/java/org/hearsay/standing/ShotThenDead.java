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

    /** The counts of one event in the order told, without those who were shot and are told dead. */
    List<TollMention> without(List<TollMention> tolls) {
        List<TollMention> kept = new ArrayList<>(tolls);
        for (TollMention dead : tolls) {
            if (dead.harm() == Harm.KILLED && isPerson(dead)) {
                List<TollMention> ones =
                        kept.stream().filter(shot -> canHaveDied(shot, dead)).toList();
                List<TollMention> known =
                        ones.stream().filter(shot -> isKnownAs(shot, dead)).toList();
                List<TollMention> those = known.isEmpty() && ones.size() == 1 ? ones : known;
                if (!those.isEmpty()) {
                    kept.remove(those.get(those.size() - 1));
                }
            }
        }
        kept.removeIf(shot -> kept.stream().anyMatch(dead -> areAllDead(shot, dead)));
        List<TollMention> dead = kept.stream()
                .filter(toll -> toll.harm() == Harm.KILLED && isPerson(toll))
                .toList();
        kept.removeIf(shot -> isPerson(shot)
                && shot.harm() == Harm.WOUNDED
                && dead.size() == 1
                && VictimsToldAgain.isBefore(dead.get(0), phrase(shot))
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

    private static boolean isPerson(TollMention toll) {
        return OnePerson.isOfOne(toll) && toll.victims().isPresent() && !toll.cumulative();
    }

    private boolean canHaveDied(TollMention shot, TollMention dead) {
        return shot.harm() == Harm.WOUNDED
                && isPerson(shot)
                && VictimsToldAgain.isBefore(shot, phrase(dead))
                && (OnePerson.isLeftOpen(shot) || VictimsToldAgain.pointsBack(phrase(dead)))
                && canBeOne(shot, dead);
    }

    /** "he", "the victim", one of the same age: not just anyone who died. */
    private boolean isKnownAs(TollMention shot, TollMention dead) {
        return OnePerson.areOfOneAge(phrase(shot), phrase(dead)) || VictimsToldAgain.pointsBack(phrase(dead));
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
