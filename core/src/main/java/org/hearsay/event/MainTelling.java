package org.hearsay.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.Harm;

/** Which of the tellings of one event says what it was. */
final class MainTelling {
    private static final Set<String> BLAMING =
            Table.load("en/event/blaming-verbs.tsv").firstColumn();

    private static final String ATTACK = "armed-attack";

    /** What attackers do to things when they have come: it does not name the attack. */
    private static final Set<String> RAVAGE = Set.of("arson", "looting", "robbery");

    private MainTelling() {}

    /** The telling with the most exact type, the first of several; one that happened goes before others, and an accuser's word comes last. */
    static EventMention of(List<EventMention> tellings, Codebook codebook) {
        return tellings.stream()
                .min(Comparator.comparing(EventMention::isAside)
                        .thenComparing(telling -> isOnlyPart(telling, tellings))
                        .thenComparing(telling -> isCharge(telling) && !isOnlyWord(telling, tellings))
                        .thenComparing(telling -> isOfOtherDoers(telling, tellings))
                        .thenComparing(telling -> isBesideAttack(telling, tellings))
                        .thenComparing(telling -> isTakingBesideDead(telling, tellings))
                        .thenComparing(telling -> BaseOverrun.isTakingOfAttacked(telling, tellings))
                        .thenComparingInt(telling -> codebook.rank(telling.type()))
                        .thenComparingInt(telling -> telling.actuality().ordinal())
                        .thenComparingInt(EventMention::index))
                .orElseThrow();
    }

    /** "wounding two" in an ambush: a part does not name the whole; but "a bomb exploded, in an attack". */
    private static boolean isOnlyPart(EventMention telling, List<EventMention> tellings) {
        boolean isExact = !telling.type().equals("killing") && !telling.type().equals(ATTACK);
        return telling.partOf().isPresent()
                && !WhenItHappened.is(telling)
                && !(isExact
                        && tellings.stream()
                                .anyMatch(whole ->
                                        whole.index() == telling.partOf().get()
                                                && DeedNames.isGeneral(whole)
                                                && isToldFirst(whole)));
    }

    private static boolean isToldFirst(EventMention whole) {
        return whole.trigger()
                .sentence()
                .child(whole.trigger().headToken(), "det")
                .filter(det -> det.isLemma("a", "an"))
                .isPresent();
    }

    /** "accused the army of bombing the area": by what means it was done is the accuser's word. */
    private static boolean isCharge(EventMention telling) {
        Sentence s = telling.trigger().sentence();
        return s.head(telling.trigger().headToken())
                .filter(preposition -> preposition.isLemma("of", "for"))
                .flatMap(s::head)
                .filter(verb -> BLAMING.contains(verb.lemma()))
                .isPresent();
    }

    /** "accused the army of shelling a village, wounding nine": who got hurt says no better what it was. */
    private static boolean isOnlyWord(EventMention charge, List<EventMention> tellings) {
        return tellings.stream()
                .allMatch(other -> isCharge(other)
                        || other.type().equals("killing")
                                && other.trigger().sentence()
                                        == charge.trigger().sentence()
                                && other.perpetrators().isEmpty());
    }

    /** "Gunmen ambushed a bus … he said it was hit by drones of the army": what another is said to have done names it last. */
    private static boolean isOfOtherDoers(EventMention telling, List<EventMention> tellings) {
        Set<String> doers = doers(telling);
        Optional<Set<String>> first = tellings.stream()
                .map(MainTelling::doers)
                .filter(named -> !named.isEmpty())
                .findFirst();
        return !doers.isEmpty() && first.isPresent() && first.get().stream().noneMatch(doers::contains);
    }

    private static Set<String> doers(EventMention telling) {
        return telling.perpetrators().stream()
                .map(doer -> doer.headToken().lemma())
                .collect(Collectors.toSet());
    }

    /** "ambushed a convoy, setting fire to two lorries", "opened fire on a train after blowing up the track". */
    private static boolean isBesideAttack(EventMention telling, List<EventMention> tellings) {
        Sentence s = telling.trigger().sentence();
        Token verb = telling.trigger().headToken();
        return tellings.stream()
                .filter(other -> (RAVAGE.contains(telling.type())
                                ? KillingMeant.isAtPerson(other.type())
                                : other.type().equals(ATTACK))
                        && other.trigger().sentence() == s
                        && other.trigger().headToken().isVerb()
                        && other.trigger().head() < verb.index())
                .anyMatch(other -> RAVAGE.contains(telling.type())
                        || isBeforeOrAfter(s, verb, other.trigger().headToken()));
    }

    /** "the attack, when gunmen killed about 1,200 people and seized 250 hostages": where more died than were taken, it was no abduction. */
    private static boolean isTakingBesideDead(EventMention telling, List<EventMention> tellings) {
        return Comparison.TAKING.contains(telling.type())
                && most(tellings, Harm.KILLED) > most(tellings, Harm.ABDUCTED);
    }

    private static int most(List<EventMention> tellings, Harm harm) {
        return Counted.of(tellings).stream()
                .filter(toll -> toll.harm() == harm && !toll.cumulative())
                .mapToInt(toll -> toll.best().or(toll::low).orElse(0))
                .max()
                .orElse(0);
    }

    private static boolean isBeforeOrAfter(Sentence s, Token verb, Token attack) {
        return verb.isLabel("pcomp")
                && s.head(verb)
                        .filter(preposition ->
                                preposition.isLemma("after", "before") && preposition.head() == attack.index())
                        .isPresent();
    }
}
