package org.hearsay.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;

/**
 * One person told twice as killed or hurt in one event is one: by the same name, or first as "a trooper" and then by name, as reports do
 * unless they say "another" or count more than one.
 */
final class VictimsToldAgain {
    private final Cast cast;

    VictimsToldAgain(Cast cast) {
        this.cast = cast;
    }

    /** The counts of one event in the order told, without those that count a person again. */
    List<TollMention> without(List<TollMention> tolls) {
        List<TollMention> kept = new ArrayList<>(tolls.size());
        for (TollMention toll : tolls) {
            if (kept.stream().noneMatch(known -> isSamePerson(known, toll))) {
                kept.add(toll);
            }
        }
        return kept.stream().filter(toll -> !isNamedLater(toll, kept)).toList();
    }

    private boolean isSamePerson(TollMention known, TollMention toll) {
        Optional<String> actor = toll.victims().flatMap(cast::id);
        return isOfOne(known)
                && isOfOne(toll)
                && known.harm() == toll.harm()
                && actor.isPresent()
                && known.victims().flatMap(cast::id).equals(actor);
    }

    /** Whether the only other count of its kind is of one person, whom a later sentence names. */
    private static boolean isNamedLater(TollMention unnamed, List<TollMention> all) {
        List<TollMention> others = all.stream()
                .filter(toll -> toll != unnamed && toll.harm() == unnamed.harm())
                .toList();
        return isOfOne(unnamed)
                && unnamed.victims().filter(VictimsToldAgain::isUnnamed).isPresent()
                && others.size() == 1
                && isOfOne(others.get(0))
                && others.get(0)
                        .victims()
                        .filter(VictimsToldAgain::isName)
                        .filter(name -> !isAdded(name.sentence()))
                        .filter(name -> isBefore(unnamed, name))
                        .isPresent();
    }

    private static boolean isBefore(TollMention unnamed, Phrase name) {
        return unnamed.span().end() <= name.sentence().span().start();
    }

    private static boolean isOfOne(TollMention toll) {
        return toll.best().filter(best -> best == 1).isPresent();
    }

    private static boolean isName(Phrase victim) {
        return victim.headToken().isProperNoun();
    }

    private static boolean isUnnamed(Phrase victim) {
        return !isName(victim)
                && victim.sentence().children(victim.headToken(), "det").stream()
                        .anyMatch(det -> det.isLemma("a", "an"));
    }

    private static boolean isAdded(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(word -> word.isLemma("also", "another", "other", "second", "too", "both", "further"));
    }
}
