package org.hearsay.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.event.OnePerson;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.actor.ActorMention;
import org.hearsay.model.Harm;

/**
 * One person told twice as killed or hurt in one event is one: by the same name or age, first as "a trooper" and then by name, as "he" or
 * as "the victim", as reports do unless they say "another". So are several who are told twice by one number and one voice.
 */
final class VictimsToldAgain {
    /** That so many are counted twice is no chance, whatever they are called. */
    private static final int TELLING_COUNT = 3;

    private final Cast cast;
    private final Voices voices;

    VictimsToldAgain(Cast cast, Voices voices) {
        this.cast = cast;
        this.voices = voices;
    }

    /**
     * The counts of one event in the order told, without those that count people again; who has a name is kept by it. A count of the same
     * people on another's word stays, and says that it is of the same.
     */
    List<TollMention> without(List<TollMention> tolls) {
        List<List<TollMention>> groups = new ArrayList<>(tolls.size());
        for (TollMention toll : tolls) {
            boolean areMany = groups.size() > 1;
            Optional<List<TollMention>> known = groups.stream()
                    .filter(group -> group.stream()
                            .anyMatch(earlier -> isOfOneHarm(earlier, toll)
                                    && (isSame(earlier, toll)
                                            || areMany && isToldBeside(earlier, toll)
                                            || isTheOneLeft(tolls, earlier, toll))))
                    .findFirst();
            if (known.isPresent()) {
                known.get().add(toll);
            } else {
                groups.add(new ArrayList<>(List.of(ofThoseCounted(groups, toll))));
            }
        }
        return groups.stream().map(VictimsToldAgain::best).toList();
    }

    /** "A girl and a 20-year-old man were hurt. … A 20-year-old man was also hit": besides the girl, as was told before. */
    private static boolean isToldBeside(TollMention known, TollMention toll) {
        return OnePerson.isOfOne(known)
                && OnePerson.isOfOne(toll)
                && known.victims().isPresent()
                && toll.victims()
                        .filter(other -> isBefore(known, other)
                                && OnePerson.isToldBesideOthers(known.victims().get(), other))
                        .isPresent();
    }

    /** "The blast killed a cook and hurt another person. … Another person who was hurt is stable": besides the dead one both times. */
    private static boolean isTheOneLeft(List<TollMention> tolls, TollMention known, TollMention toll) {
        return OnePerson.isOfOne(known)
                && OnePerson.isOfOne(toll)
                && toll.victims()
                        .filter(one -> isBefore(known, one) && OnePerson.isAdded(one) && OnePerson.isAnybody(one))
                        .isPresent()
                && known.victims().filter(one -> !OnePerson.isAdded(one)).isEmpty()
                && areOfOneSide(known, toll)
                && tolls.stream().anyMatch(dead -> dead.harm() == Harm.KILLED && isToldWith(dead, known))
                && tolls.stream()
                        .noneMatch(hurt -> hurt != known
                                && hurt.harm() == known.harm()
                                && hurt.span().start() < toll.span().start());
    }

    private static boolean isToldWith(TollMention dead, TollMention other) {
        return dead.victims()
                .filter(one -> one.sentence().span().contains(other.span())
                        && dead.span().end() <= other.span().start())
                .isPresent();
    }

    private static boolean isOfOneHarm(TollMention earlier, TollMention toll) {
        return earlier.harm() == toll.harm();
    }

    /** The first that has a name, else the first. */
    private static TollMention best(List<TollMention> same) {
        return same.stream().filter(VictimsToldAgain::isName).findFirst().orElse(same.get(0));
    }

    private TollMention ofThoseCounted(List<List<TollMention>> groups, TollMention toll) {
        return groups.stream()
                .flatMap(List::stream)
                .filter(earlier -> isOfOneHarm(earlier, toll) && isCountedByAnother(earlier, toll))
                .findFirst()
                .map(earlier -> toll.ofThe(earlier.victims()))
                .orElse(toll);
    }

    private boolean isSame(TollMention known, TollMention toll) {
        if (known.victims().isEmpty() || toll.victims().isEmpty()) {
            return isOneOfSeveral(known, toll);
        }
        if (OnePerson.isOfOne(known) && OnePerson.isOfOne(toll)) {
            return isSamePerson(known, toll);
        }
        return known.quantity().equals(toll.quantity())
                && known.best().filter(best -> best > 1).isPresent()
                && (isSameActor(known, toll) || isCountedAgain(known, toll));
    }

    /** "Six people were shot, one fatally. … A 20-year-old man died": the one. */
    private static boolean isOneOfSeveral(TollMention known, TollMention toll) {
        return known.victims().isEmpty()
                && OnePerson.isOfOne(known)
                && OnePerson.isOfOne(toll)
                && areOfOneSide(known, toll)
                && toll.victims()
                        .filter(person -> isBefore(known, person) && !OnePerson.isAdded(person))
                        .isPresent();
    }

    private boolean isSameActor(TollMention known, TollMention toll) {
        Optional<String> actor = id(toll);
        return actor.isPresent() && actor.equals(id(known))
                || meant(known.victims().orElseThrow())
                        .sameHead(meant(toll.victims().orElseThrow()));
    }

    private Optional<String> id(TollMention toll) {
        return toll.victims().map(VictimsToldAgain::meant).flatMap(cast::id);
    }

    /** "himself" is who does it, also in "was taken to hospital after shooting himself". */
    private static Phrase meant(Phrase victim) {
        Sentence s = victim.sentence();
        Optional<Token> verb = Optional.of(victim.headToken())
                .filter(token -> token.isLemma("himself", "herself", "self"))
                .flatMap(s::head);
        while (verb.isPresent() && s.child(verb.get(), "nsubj", "nsubjpass").isEmpty()) {
            verb = s.head(verb.get());
        }
        return verb.flatMap(of -> s.child(of, "nsubj", "nsubjpass"))
                .map(doer -> Phrase.of(s, doer))
                .orElse(victim);
    }

    /** The same with all its words: "a 12-year-old boy" for "himself". */
    private Phrase inFull(Phrase victim) {
        Phrase person = meant(victim);
        if (person == victim) {
            return victim;
        }
        return cast.referent(person).stream()
                .flatMap(referent -> referent.mentions().stream())
                .map(ActorMention::phrase)
                .filter(person::sameHead)
                .findFirst()
                .orElse(person);
    }

    private boolean isSamePerson(TollMention known, TollMention toll) {
        if (isSameActor(known, toll)) {
            return true;
        }
        Phrase one = inFull(known.victims().orElseThrow());
        Phrase other = inFull(toll.victims().orElseThrow());
        return isBefore(known, other)
                && OnePerson.canBe(one, cast.referent(one), other, cast.referent(other))
                && areOfOneSide(known, toll)
                && (isBySelf(known) ? isKnownByAge(one, other) : OnePerson.isToldAgain(one, other) || isOpening(one));
    }

    private static boolean isBySelf(TollMention toll) {
        return toll.victims().filter(victim -> meant(victim) != victim).isPresent();
    }

    /** Who harmed himself is not just anyone who is named later. */
    private static boolean isKnownByAge(Phrase one, Phrase other) {
        return OnePerson.areOfOneAge(one, other) || OnePerson.pointsBack(other);
    }

    /** "The boy was taken to a clinic, where he is stable", under a picture, before anybody told of a boy: who is told next is he. */
    private boolean isOpening(Phrase one) {
        return one.sentence().index() == 0
                && OnePerson.pointsBack(one)
                && cast.referent(one).stream()
                        .flatMap(person -> person.mentions().stream().limit(1))
                        .anyMatch(first -> OnePerson.pointsBack(first.phrase()));
    }

    /** A soldier, a gunman and a suspect are not the man told before; a name can be of any side. */
    static boolean areOfOneSide(TollMention one, TollMention other) {
        boolean suspected = isSuspect(one) != isSuspect(other);
        return !suspected
                && (one.victimClass() == other.victimClass()
                        || isName(one)
                        || isName(other)
                        || isOnNoSide(one) && isOnNoSide(other));
    }

    /** Who harmed himself may be anybody. */
    private static boolean isOnNoSide(TollMention toll) {
        return PartsOfTolls.isNeutral(toll.victimClass()) || isBySelf(toll);
    }

    private static boolean isSuspect(TollMention toll) {
        return toll.victims()
                .filter(victim -> victim.headToken().isLemma("suspect"))
                .isPresent();
    }

    /** "Five people were shot … the five men": the same number of people, in the same voice, where nothing says that they are others. */
    private boolean isCountedAgain(TollMention known, TollMention toll) {
        Phrase other = toll.victims().orElseThrow();
        boolean oneVoice = voices.basis(known.span()).equals(voices.basis(toll.span()));
        boolean telling = known.best().filter(best -> best >= TELLING_COUNT).isPresent();
        return (oneVoice || areTheyAll(other)) && (telling || areCalledAlike(known, toll)) && canBeThose(known, toll);
    }

    /** "Five people were shot. Police said at least five people were hit": two voices, one number, the same people. */
    private boolean isCountedByAnother(TollMention known, TollMention toll) {
        return known.victims().isPresent()
                && toll.victims().isPresent()
                && known.best().filter(best -> best > 1).isPresent()
                && known.best().equals(toll.best())
                && (areCalledAlike(known, toll) || areTellingByAge(known, toll))
                && canBeThose(known, toll);
    }

    /** "Five teenagers were shot", and of a neighbour "five kids". */
    private static boolean areTellingByAge(TollMention known, TollMention toll) {
        return known.best().filter(best -> best >= TELLING_COUNT).isPresent()
                && known.victims().filter(OnePerson::isByAgeOrSex).isPresent()
                && toll.victims().filter(OnePerson::isByAgeOrSex).isPresent();
    }

    private static boolean areCalledAlike(TollMention known, TollMention toll) {
        Phrase one = known.victims().orElseThrow();
        Phrase other = toll.victims().orElseThrow();
        return OnePerson.isAnybody(one)
                || OnePerson.isAnybody(other)
                || one.headToken().lemma().equals(other.headToken().lemma());
    }

    /** Told later, and nothing says that they are others. */
    private boolean canBeThose(TollMention known, TollMention toll) {
        Phrase one = known.victims().orElseThrow();
        Phrase other = toll.victims().orElseThrow();
        return (isBefore(known, other)
                        || areTheyAll(other)
                                && known.span().end() <= toll.span().start())
                && (!OnePerson.isAdded(other) || OnePerson.isAdded(one))
                && areOfOneSide(known, toll)
                && OnePerson.areAlike(one, cast.referent(one), other, cast.referent(other));
    }

    /** "all four victims", "the four men", "both". */
    static boolean areTheyAll(Phrase people) {
        Token head = people.headToken();
        return head.isLemma("both")
                || people.sentence().children(head).stream().anyMatch(child -> child.isLemma("all", "the", "both"));
    }

    static boolean isBefore(TollMention earlier, Phrase later) {
        return earlier.span().end() <= later.sentence().span().start();
    }

    static boolean isToldAsKnown(TollMention toll) {
        return isName(toll) || toll.victims().filter(OnePerson::pointsBack).isPresent();
    }

    private static boolean isName(TollMention toll) {
        return toll.victims().filter(OnePerson::isNamed).isPresent();
    }
}
