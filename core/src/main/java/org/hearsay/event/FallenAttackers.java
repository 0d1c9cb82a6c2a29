package org.hearsay.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.event.Referents.Answer;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.model.VictimClass;

/**
 * "A gunman opened fire on a court, killing a clerk, before he was shot dead by police": those who attacked and fell are counted with the
 * deed as its attackers, and the police who shot them did not do it. In a fight of two sides each does it, so that there nothing changes.
 */
record FallenAttackers(Referents referents) {
    private static final Set<String> CROWD = PeopleNouns.of(Set.of("protesters", "crowd"));

    /** Whether a later telling is only of the end of those who did the deed told before. */
    boolean is(List<EventMention> chain, List<EventMention> cluster) {
        boolean isAttack =
                isByAttackers(chain) || areNotNamed(chain) && chain.stream().noneMatch(FallenAttackers::isOfSeveral);
        return isAttack && cluster.stream().allMatch(telling -> isOfTheEnd(chain, telling));
    }

    /** A fight in which one side attacked, so that its dead may be called the attackers. */
    private static boolean isStormed(List<EventMention> chain) {
        return chain.stream().anyMatch(telling -> !telling.perpetrators().isEmpty() && !isOfSeveral(telling));
    }

    /** The telling as one of what became of the attackers: by nobody, aimed at nobody. */
    EventMention asPart(EventMention telling, EventMention deed) {
        EventMention part = ofAttackers(telling);
        return telling.index() == deed.index() ? part : part.asPartOf(deed);
    }

    /** The tellings of one deed; those that tell the end of its doers as {@link #asPart} has them. */
    List<EventMention> told(List<EventMention> tellings) {
        if (tellings.size() < 2 || !isByAttackers(tellings)) {
            return tellings;
        }
        return tellings.stream()
                .map(telling -> isOfAttackers(others(tellings, telling), telling) ? ofAttackers(telling) : telling)
                .toList();
    }

    private static List<EventMention> others(List<EventMention> tellings, EventMention telling) {
        return tellings.stream().filter(other -> other != telling).toList();
    }

    private static EventMention ofAttackers(EventMention telling) {
        return telling.withoutDoers()
                .withoutTargets()
                .withTolls(telling.tolls().stream()
                        .map(toll -> toll.of(VictimClass.ATTACKERS))
                        .toList());
    }

    private boolean isOfTheEnd(List<EventMention> chain, EventMention telling) {
        return HarmAlone.is(telling, chain, referents)
                && isOfAttackers(chain, telling)
                && (telling.times().isEmpty() || chain.stream().anyMatch(known -> isOfOneTime(known, telling)))
                && !NextVictim.isOfOtherDeed(telling.trigger());
    }

    private boolean isOfOneTime(EventMention known, EventMention telling) {
        return referents.date(known, telling) == Answer.SAME
                || known.times().stream()
                        .anyMatch(time -> telling.times().stream().allMatch(time::sameHead));
    }

    /** Whether all that a telling counts are those who did the deed, harmed by others than themselves. */
    private boolean isOfAttackers(List<EventMention> deed, EventMention telling) {
        return !telling.tolls().isEmpty()
                && telling.tolls().stream().noneMatch(TollMention::cumulative)
                && telling.tolls().stream().allMatch(toll -> areAttackers(deed, toll))
                && telling.doers().noneMatch(doer -> isDoer(deed, doer));
    }

    private boolean areAttackers(List<EventMention> deed, TollMention toll) {
        return toll.victims()
                .map(FallenAttackers::meant)
                .filter(who -> (isPointedAt(who)
                                || isDoerThere(deed, who)
                                || OnePerson.isAdded(who)
                                || isWordOfAttack(who) && (areNotNamed(deed) || isStormed(deed)))
                        && (toll.victimClass() == VictimClass.ATTACKERS || isDoer(deed, who)))
                .isPresent();
    }

    /** "One attacker": he is one of those who did what was told, though nobody said yet who did it. */
    private static boolean isWordOfAttack(Phrase who) {
        return who.headToken().isLemma("attacker", "assailant");
    }

    private static boolean areNotNamed(List<EventMention> deed) {
        return deed.stream().allMatch(telling -> telling.perpetrators().isEmpty());
    }

    private boolean isDoer(List<EventMention> deed, Phrase who) {
        return deed.stream()
                .flatMap(telling -> telling.perpetrators().stream())
                .anyMatch(doer -> referents.actor(doer, who) == Answer.SAME);
    }

    /** "A man shot his wife and was killed by officers": the same word. */
    private static boolean isDoerThere(List<EventMention> deed, Phrase who) {
        return deed.stream().flatMap(EventMention::doers).anyMatch(who::sameHead);
    }

    /** Whether somebody did the deed, alone on his side, beside those who put an end to it. */
    private boolean isByAttackers(List<EventMention> deed) {
        return deed.stream().noneMatch(FallenAttackers::isOfSeveral)
                && deed.stream()
                        .flatMap(EventMention::doers)
                        .noneMatch(doer -> CROWD.contains(doer.headToken().lemma()))
                && deed.stream()
                        .anyMatch(telling ->
                                !telling.perpetrators().isEmpty() && !isOfAttackers(others(deed, telling), telling));
    }

    /** What has two sides, and what a crowd does, in whose deaths others have their part. */
    private static boolean isOfSeveral(EventMention telling) {
        return telling.type().equals("armed-clash") || Comparison.DEMONSTRATIONS.contains(telling.type());
    }

    /** "two of the attackers": the attackers. */
    private static Phrase meant(Phrase victims) {
        Sentence s = victims.sentence();
        return victims.headToken().tag().equals("CD")
                ? Syntax.prepositional(s, victims.headToken(), "of").stream()
                        .findFirst()
                        .map(of -> Phrase.of(s, of))
                        .orElse(victims)
                : victims;
    }

    /** "he", "the gunman", a name: who was told before, and not "20 rebels" of any other day. */
    private static boolean isPointedAt(Phrase who) {
        Token head = who.headToken();
        boolean reflexive = head.lemma().endsWith("self") || head.lemma().endsWith("selves");
        return head.tag().equals("PRP") && !reflexive
                || OnePerson.isNamed(who)
                || Stream.of(head)
                        .flatMap(noun -> who.sentence().children(noun, "det").stream())
                        .anyMatch(det -> det.isLemma("the", "both", "all", "these", "those"));
    }
}
