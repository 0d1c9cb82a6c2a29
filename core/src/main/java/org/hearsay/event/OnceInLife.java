package org.hearsay.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.event.EventMention.Pointer;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.event.Referents.Answer;
import org.hearsay.language.Phrase;
import org.hearsay.model.Actuality;
import org.hearsay.model.Harm;

/**
 * Whoever is killed is killed once, and whoever is kidnapped is so once in a report: "the murder of Ali Noor", "Noor was killed on Friday", "the
 * killers of Noor" are one deed, whatever day, place or doer is read beside each.
 */
record OnceInLife(Referents referents) {
    private static final Set<Actuality> DONE = EnumSet.of(Actuality.OCCURRED, Actuality.PLANNED);
    private static final Set<Actuality> NOT_DONE = EnumSet.of(Actuality.ATTEMPTED, Actuality.FOILED, Actuality.PLANNED);

    boolean is(List<EventMention> chain, List<EventMention> cluster) {
        return Stream.of(DONE, NOT_DONE)
                .anyMatch(how -> isOne(
                                told(chain, KillingMeant.DEADLY, Harm.KILLED, how),
                                told(cluster, KillingMeant.DEADLY, Harm.KILLED, how))
                        || isOne(
                                told(chain, Comparison.TAKING, Harm.ABDUCTED, how),
                                told(cluster, Comparison.TAKING, Harm.ABDUCTED, how)));
    }

    /** Whether one person is aimed at by deeds that nothing else sets apart: "She was attacked at her door" after "Ada Bell was murdered". */
    boolean isHitAgain(List<EventMention> chain, List<EventMention> cluster) {
        return isOne(aimedAt(chain), aimedAt(cluster));
    }

    private static List<Phrase> aimedAt(List<EventMention> tellings) {
        return tellings.stream()
                .filter(telling -> telling.actuality() == Actuality.OCCURRED && KillingMeant.isAtPerson(telling.type()))
                .flatMap(EventMention::hit)
                .toList();
    }

    private boolean isOne(List<Phrase> known, List<Phrase> again) {
        return known.stream()
                .anyMatch(one -> again.stream()
                        .anyMatch(other -> (OnePerson.isNamed(one) || OnePerson.isNamed(other))
                                && isOnlyOne(one)
                                && isOnlyOne(other)
                                && referents.actor(one, other) == Answer.SAME));
    }

    /** Those told as killed, or taken; "another" deed, and what is only feared, is no telling of that. */
    private static List<Phrase> told(List<EventMention> tellings, Set<String> types, Harm harm, Set<Actuality> how) {
        return tellings.stream()
                .filter(telling -> how.contains(telling.actuality()) && telling.pointer() != Pointer.ANOTHER)
                .flatMap(telling -> Stream.concat(
                        types.contains(telling.type()) && isOfNobodyElse(telling, harm)
                                ? telling.targets().stream()
                                : Stream.of(),
                        telling.tolls().stream()
                                .filter(toll -> toll.harm() == harm && !toll.cumulative())
                                .map(TollMention::victims)
                                .flatMap(Optional::stream)))
                .toList();
    }

    /** "killed Ali Noor and wounded Ada Bell": whom its counts tell otherwise was not killed. */
    private static boolean isOfNobodyElse(EventMention telling, Harm harm) {
        return telling.tolls().stream().allMatch(toll -> toll.harm() == harm);
    }

    private static boolean isOnlyOne(Phrase person) {
        return !person.headToken().tag().endsWith("S")
                || person.headToken().tag().equals("PRP$");
    }
}
