package org.hearsay.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.event.OnePerson;
import org.hearsay.language.Phrase;
import org.hearsay.model.Harm;

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
        return kept.stream()
                .filter(toll -> !isNamedLater(toll, kept) && !isDeadLater(toll, kept) && !isOneOfThem(toll, kept))
                .toList();
    }

    /** Whether the one who was shot is the one whom a later sentence tells dead. */
    private boolean isDeadLater(TollMention shot, List<TollMention> all) {
        List<TollMention> hurt = of(all, Harm.WOUNDED);
        List<TollMention> dead = of(all, Harm.KILLED);
        return OnePerson.isLeftOpen(shot)
                && hurt.size() == 1
                && dead.size() == 1
                && OnePerson.isOfOne(dead.get(0))
                && dead.get(0)
                        .victims()
                        .filter(victim -> isBefore(shot, victim))
                        .filter(victim -> canBeOne(shot.victims().orElseThrow(), victim))
                        .isPresent();
    }

    private static List<TollMention> of(List<TollMention> all, Harm harm) {
        return all.stream()
                .filter(toll -> toll.harm() == harm
                        && toll.victims().isPresent()
                        && toll.best().isPresent())
                .toList();
    }

    private boolean canBeOne(Phrase one, Phrase other) {
        return OnePerson.canBe(one, cast.referent(one), other, cast.referent(other));
    }

    /** "the last victim died in May": one of those whose number is told as well. */
    private static boolean isOneOfThem(TollMention one, List<TollMention> all) {
        return one.partial()
                && OnePerson.isOfOne(one)
                && all.stream()
                        .anyMatch(other -> other != one
                                && other.harm() == one.harm()
                                && other.low().filter(low -> low > 1).isPresent());
    }

    private boolean isSamePerson(TollMention known, TollMention toll) {
        if (!OnePerson.isOfOne(known) || !OnePerson.isOfOne(toll) || known.harm() != toll.harm()) {
            return false;
        }
        Optional<String> actor = toll.victims().flatMap(cast::id);
        return actor.isPresent() && known.victims().flatMap(cast::id).equals(actor) || isOfSameAge(known, toll);
    }

    /** "a six-year-old" in one sentence, "the 6-year-old girl" in another. */
    private boolean isOfSameAge(TollMention known, TollMention toll) {
        return known.victims().isPresent()
                && toll.victims().isPresent()
                && isBefore(known, toll.victims().get())
                && OnePerson.areOfOneAge(known.victims().get(), toll.victims().get())
                && canBeOne(known.victims().get(), toll.victims().get());
    }

    /** Whether the only other count of its kind is of one person, whom a later sentence names. */
    private static boolean isNamedLater(TollMention unnamed, List<TollMention> all) {
        List<TollMention> others = all.stream()
                .filter(toll -> toll != unnamed && toll.harm() == unnamed.harm())
                .toList();
        return OnePerson.isOfOne(unnamed)
                && unnamed.victims().filter(VictimsToldAgain::isUnnamed).isPresent()
                && others.size() == 1
                && OnePerson.isOfOne(others.get(0))
                && others.get(0)
                        .victims()
                        .filter(VictimsToldAgain::isName)
                        .filter(name -> !OnePerson.isAdded(name.sentence()))
                        .filter(name -> isBefore(unnamed, name))
                        .isPresent();
    }

    private static boolean isBefore(TollMention unnamed, Phrase name) {
        return unnamed.span().end() <= name.sentence().span().start();
    }

    private static boolean isName(Phrase victim) {
        return victim.headToken().isProperNoun();
    }

    private static boolean isUnnamed(Phrase victim) {
        return !isName(victim)
                && victim.sentence().children(victim.headToken(), "det").stream()
                        .anyMatch(det -> det.isLemma("a", "an"));
    }
}
