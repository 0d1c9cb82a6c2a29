package org.hearsay.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.event.Referents.Answer;
import org.hearsay.language.Phrase;
import org.hearsay.model.Harm;

/**
 * Whom a report counts when it comes back to its one deed: those told before, some of them, or one more. What may be either is no telling of that
 * deed.
 */
record VictimsOfOneDeed(Referents referents) {

    /** The tellings with their counts as they belong to what the story told, none when one does not fit it. */
    List<EventMention> of(List<EventMention> story, List<EventMention> tellings) {
        List<TollMention> again = Counted.of(tellings);
        boolean isRetold = again.stream().anyMatch(toll -> isCountOf(story, toll));
        List<EventMention> fitting = new ArrayList<>();
        for (EventMention telling : tellings) {
            List<TollMention> tolls = new ArrayList<>();
            for (TollMention toll : telling.tolls()) {
                if (!toll.harm().isBodily()) {
                    tolls.add(toll);
                    continue;
                }
                if (isCountOf(story, toll) || isCountOfAllHit(story, toll) || areDeadAlready(story, again, toll)) {
                    continue;
                }
                List<TollMention> known = known(story, toll.harm());
                if (!fits(known, toll, isRetold)) {
                    return List.of();
                }
                fit(known, toll, isRetold).ifPresent(tolls::add);
            }
            fitting.add(telling.withTolls(tolls));
        }
        return fitting;
    }

    /** A telling of the story whose counts of some are parts of those whom what is told later counts together. */
    EventMention asPartsOfAll(EventMention telling, List<EventMention> story, List<EventMention> later) {
        return telling.withTolls(telling.tolls().stream()
                .map(toll -> Counted.of(later).stream()
                                .anyMatch(all -> all.harm() == toll.harm() && areAll(known(story, all.harm()), all))
                        ? toll.asPart()
                        : toll)
                .toList());
    }

    /** "One man was killed and two were hurt. … Three people were shot": the dead and the hurt together. */
    private static boolean isCountOfAllHit(List<EventMention> story, TollMention toll) {
        int dead = sum(known(story, Harm.KILLED));
        return dead > 0
                && OnePerson.isLeftOpen(toll)
                && toll.victims().filter(OnePerson::isAnybody).isPresent()
                && toll.best()
                        .filter(best -> best == dead + sum(known(story, Harm.WOUNDED)))
                        .isPresent();
    }

    /** "A baker was killed. … Two people were killed when a man opened fire": him and one more. */
    private boolean areAll(List<TollMention> known, TollMention toll) {
        return !known.isEmpty()
                && !OnePerson.isLeftOpen(toll) // "shot" may be of the dead too
                && !toll.cumulative()
                && !toll.partial()
                && toll.best().filter(best -> best > 1 && best > sum(known)).isPresent()
                && toll.low().equals(toll.best())
                && toll.high().equals(toll.best())
                && toll.victims()
                        .filter(people -> isAnyone(people)
                                && !people.headToken().tag().equals("NN")
                                && !OnePerson.isAdded(people))
                        .isPresent()
                && known.stream().allMatch(one -> OnePerson.isOfOne(one) && canBeOne(one, toll));
    }

    /** As many as were told before, be it one by one, and called by words that fit them. */
    private static boolean isCountOf(List<EventMention> story, TollMention toll) {
        List<TollMention> known = known(story, toll.harm());
        return toll.best().filter(best -> best > 1).isPresent()
                && known.stream().allMatch(one -> one.best().isEmpty() || areCalledAlike(one, toll))
                && (toll.best().get() == sum(known)
                        || known.stream().anyMatch(one -> one.best().equals(toll.best())));
    }

    /** "Two farmers" are not the "two policemen" told after them, "two people" can be. */
    private static boolean areCalledAlike(TollMention one, TollMention other) {
        if (one.victims().isEmpty() || other.victims().isEmpty()) {
            return true;
        }
        Phrase known = one.victims().get();
        Phrase again = other.victims().get();
        return isAnyone(known)
                || isAnyone(again)
                || known.headToken().lemma().equals(again.headToken().lemma());
    }

    private static boolean isAnyone(Phrase people) {
        return OnePerson.isAnybody(people) || OnePerson.isByAgeOrSex(people) || OnePerson.isNamed(people);
    }

    private boolean fits(List<TollMention> known, TollMention toll, boolean isRetold) {
        if (toll.cumulative() || isBare(toll)) {
            return false;
        }
        if (isRetold && toll.best().filter(best -> best <= sum(known)).isPresent()) {
            return true;
        }
        if (areAll(known, toll)) {
            return true;
        }
        return canBeOfIt(toll)
                && !isOfOtherName(known, toll)
                && (known.isEmpty() || toll.partial() || toll.best().isEmpty() || OnePerson.isOfOne(toll));
    }

    /** "A woman", "her brother", "two others", "the boys": not "two porters", who may have been hit anywhere. */
    private static boolean canBeOfIt(TollMention toll) {
        return toll.victims()
                .filter(people -> OnePerson.isAdded(people)
                        || OnePerson.isTakenAsKnown(people)
                        || people.sentence().child(people.headToken(), "poss").isPresent()
                        || OnePerson.isOfOne(toll) && isAnyone(people))
                .isPresent();
    }

    /** What a count adds to those told, if it adds anybody. */
    private Optional<TollMention> fit(List<TollMention> known, TollMention toll, boolean isRetold) {
        if (known.isEmpty()) {
            return Optional.of(toll);
        }
        if (areAll(known, toll)) {
            return Optional.of(toll);
        }
        if (isRetold || toll.best().isEmpty() || toll.partial()) {
            return Optional.empty();
        }
        boolean isOfMore = known.stream()
                .anyMatch(all -> all.best().filter(best -> best > 1).isPresent());
        Optional<TollMention> same = known.stream()
                .filter(one ->
                        OnePerson.isOfOne(one) && (canBeOne(one, toll) || known.size() > 1 && isToldBeside(one, toll)))
                .findFirst();
        if (same.isPresent()) {
            return Optional.of(toll.ofThe(same.get().victims()));
        }
        if (isOfMore && OnePerson.isOfOne(toll)) {
            return Optional.of(toll.asPart());
        }
        return isOfMore && toll.victims().filter(OnePerson::isAdded).isEmpty() ? Optional.empty() : Optional.of(toll);
    }

    /** "Man kills girlfriend": the headline of another story. */
    private static boolean isBare(TollMention toll) {
        return OnePerson.isOfOne(toll)
                && toll.victims()
                        .filter(person -> person.headToken().tag().equals("NN")
                                && person.sentence().subtreeFrom(person.headToken())
                                        == person.headToken().index())
                        .isPresent();
    }

    /** One with a name after one with another name: of this deed, or of another. */
    private boolean isOfOtherName(List<TollMention> known, TollMention toll) {
        return OnePerson.isOfOne(toll)
                && !known.isEmpty()
                && toll.victims().filter(OnePerson::isAdded).isEmpty()
                && known.stream()
                        .allMatch(one -> OnePerson.isOfOne(one)
                                && one.victims()
                                        .filter(person -> toll.victims()
                                                .filter(other -> referents.actor(person, other) == Answer.DIFFERENT)
                                                .isPresent())
                                        .isPresent());
    }

    private static List<TollMention> known(List<EventMention> story, Harm harm) {
        return Counted.of(story).stream()
                .filter(toll -> toll.harm() == harm && !toll.cumulative())
                .toList();
    }

    /** "Two people were killed. … The two were shot in the head": shot, as the dead were. */
    private boolean areDeadAlready(List<EventMention> story, List<TollMention> again, TollMention toll) {
        int dead = sum(known(story, Harm.KILLED));
        return dead > 0
                && toll.harm() == Harm.WOUNDED
                && toll.victims().filter(OnePerson::isAdded).isEmpty()
                && (OnePerson.isLeftOpen(toll) || isOfDead(story, toll) || isToldDead(again, toll))
                && toll.best().filter(best -> best <= dead).isPresent();
    }

    /** "the boy, who was hit in the chest", after a boy was told dead. */
    private boolean isOfDead(List<EventMention> story, TollMention toll) {
        return OnePerson.isOfOne(toll)
                && known(story, Harm.WOUNDED).isEmpty()
                && toll.victims().filter(OnePerson::pointsBack).isPresent()
                && known(story, Harm.KILLED).stream().anyMatch(one -> OnePerson.isOfOne(one) && canBeOne(one, toll));
    }

    private boolean isToldDead(List<TollMention> again, TollMention toll) {
        return OnePerson.isOfOne(toll)
                && toll.victims()
                        .filter(person -> again.stream()
                                .filter(dead -> dead.harm() == Harm.KILLED && OnePerson.isOfOne(dead))
                                .flatMap(dead -> dead.victims().stream())
                                .anyMatch(dead -> referents.actor(dead, person) == Answer.SAME))
                        .isPresent();
    }

    private static boolean isToldBeside(TollMention one, TollMention toll) {
        return one.victims().isPresent()
                && toll.victims().isPresent()
                && OnePerson.isToldBesideOthers(
                        one.victims().get(), toll.victims().get());
    }

    private boolean canBeOne(TollMention one, TollMention other) {
        if (one.victims().isEmpty() || other.victims().isEmpty()) {
            return true;
        }
        Phrase known = one.victims().get();
        Phrase again = other.victims().get();
        return referents.actor(known, again) != Answer.DIFFERENT && referents.canBeOnePerson(known, again);
    }

    private static int sum(List<TollMention> tolls) {
        return tolls.stream().mapToInt(toll -> toll.best().orElse(0)).sum();
    }
}
