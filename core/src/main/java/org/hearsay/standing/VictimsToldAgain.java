package org.hearsay.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.event.OnePerson;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

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

    /** The counts of one event in the order told, without those that count people again; who has a name is kept by it. */
    List<TollMention> without(List<TollMention> tolls) {
        List<TollMention> kept = new ArrayList<>(tolls.size());
        for (TollMention toll : tolls) {
            Optional<TollMention> known = kept.stream()
                    .filter(earlier -> earlier.harm() == toll.harm() && isSame(earlier, toll))
                    .findFirst();
            if (known.isEmpty()) {
                kept.add(toll);
            } else if (isName(toll) && !isName(known.get())) {
                kept.set(kept.indexOf(known.get()), toll);
            }
        }
        return kept;
    }

    private boolean isSame(TollMention known, TollMention toll) {
        if (known.victims().isEmpty() || toll.victims().isEmpty()) {
            return false;
        }
        if (OnePerson.isOfOne(known) && OnePerson.isOfOne(toll)) {
            return isSamePerson(known, toll);
        }
        return known.quantity().equals(toll.quantity())
                && known.best().filter(best -> best > 1).isPresent()
                && (isSameActor(known, toll) || isCountedAgain(known, toll));
    }

    private boolean isSameActor(TollMention known, TollMention toll) {
        Optional<String> actor = id(toll);
        return actor.isPresent() && actor.equals(id(known));
    }

    private Optional<String> id(TollMention toll) {
        return toll.victims().map(VictimsToldAgain::meant).flatMap(cast::id);
    }

    /** "himself" is who does it. */
    private static Phrase meant(Phrase victim) {
        Sentence s = victim.sentence();
        return Optional.of(victim.headToken())
                .filter(token -> token.isLemma("himself", "herself", "self"))
                .flatMap(s::head)
                .flatMap(verb -> s.child(verb, "nsubj"))
                .map(doer -> Phrase.of(s, doer))
                .orElse(victim);
    }

    private boolean isSamePerson(TollMention known, TollMention toll) {
        if (isSameActor(known, toll)) {
            return true;
        }
        Phrase one = known.victims().orElseThrow();
        Phrase other = toll.victims().orElseThrow();
        return isBefore(known, other)
                && OnePerson.canBe(one, cast.referent(one), other, cast.referent(other))
                && areOfOneSide(known, toll)
                && (OnePerson.areOfOneAge(one, other)
                        || pointsBack(other)
                        || isName(toll) && isUnnamed(known)
                        || isCountOfOne(one));
    }

    /** "One person was killed": later sentences tell of the same one. */
    private static boolean isCountOfOne(Phrase victim) {
        Token head = victim.headToken();
        return isOne(head) || victim.sentence().children(head).stream().anyMatch(VictimsToldAgain::isOne);
    }

    private static boolean isOne(Token numeral) {
        return numeral.form().equals("1") || numeral.form().equalsIgnoreCase("one");
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
        return PartsOfTolls.isNeutral(toll.victimClass())
                || toll.victims().filter(victim -> meant(victim) != victim).isPresent();
    }

    private static boolean isSuspect(TollMention toll) {
        return toll.victims()
                .filter(victim -> victim.headToken().isLemma("suspect"))
                .isPresent();
    }

    /** "he", "the victim": one who was told before. */
    static boolean pointsBack(Phrase victim) {
        Token head = victim.headToken();
        return head.tag().equals("PRP")
                || head.tag().equals("NN")
                        && victim.sentence().children(head, "det").stream().anyMatch(det -> det.isLemma("the"));
    }

    /** "Five people were shot … the five men": the same number of people, in the same voice, where nothing says that they are others. */
    private boolean isCountedAgain(TollMention known, TollMention toll) {
        Phrase one = known.victims().orElseThrow();
        Phrase other = toll.victims().orElseThrow();
        boolean oneVoice = voices.basis(known.span()).equals(voices.basis(toll.span()));
        boolean alike = OnePerson.isAnybody(one)
                || OnePerson.isAnybody(other)
                || one.headToken().lemma().equals(other.headToken().lemma())
                || known.best().filter(best -> best >= TELLING_COUNT).isPresent();
        return isBefore(known, other)
                && (oneVoice || areTheyAll(other))
                && (!OnePerson.isAdded(other) || OnePerson.isAdded(one))
                && alike
                && areOfOneSide(known, toll)
                && OnePerson.canBe(one, cast.referent(one), other, cast.referent(other));
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
        return isName(toll)
                || toll.victims().filter(VictimsToldAgain::pointsBack).isPresent();
    }

    private static boolean isName(TollMention toll) {
        return toll.victims()
                .filter(victim -> victim.headToken().isProperNoun())
                .isPresent();
    }

    /** "a man", "one woman", "1 teen". */
    private static boolean isUnnamed(TollMention toll) {
        return !isName(toll)
                && toll.victims()
                        .filter(victim -> victim.sentence().children(victim.headToken()).stream()
                                .anyMatch(child -> child.isLemma("a", "an") || isOne(child)))
                        .isPresent();
    }
}
