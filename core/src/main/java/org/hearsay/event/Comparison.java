package org.hearsay.event;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.hearsay.event.EventMention.Pointer;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.event.Referents.Answer;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.language.Phrase;
import org.hearsay.language.Token;
import org.hearsay.model.Actuality;
import org.hearsay.model.Harm;
import org.hearsay.model.Newness;
import org.hearsay.model.ResponsibilityKind;

/** What speaks for and against two groups of tellings being one event. */
final class Comparison {
    /** A count of this size or more that both give exactly is no chance. */
    private static final int TELLING_COUNT = 5;

    private static final Set<String> BARE_HARM =
            Table.load("en/event/harm-alone.tsv").group("any");

    static final Set<String> TAKING = Set.of("abduction", "hostage-taking");

    static final Set<String> DEMONSTRATIONS = Set.of("violent-demonstration", "mob-violence", "peaceful-protest");

    private final Codebook codebook;
    private final Referents referents;
    private final DeedNames names;

    Comparison(Codebook codebook, Referents referents) {
        this.codebook = codebook;
        this.referents = referents;
        this.names = new DeedNames(codebook);
    }

    /** Whether something clearly sets them apart. */
    boolean isBarred(List<EventMention> chain, List<EventMention> cluster, EventMention known, EventMention main) {
        return !codebook.areAkin(known.type(), main.type()) || isBarredIfAkin(chain, cluster, known, main);
    }

    /** The same for two whose types say nothing against their being one. */
    boolean isBarredIfAkin(
            List<EventMention> chain, List<EventMention> cluster, EventMention known, EventMention main) {
        if (known.actuality() == Actuality.GENERIC || main.actuality() == Actuality.GENERIC) {
            return true;
        }
        boolean happened = known.actuality().isOfOneDeed() == main.actuality().isOfOneDeed();
        if (!happened && main.pointer() != Pointer.SAME) {
            return true;
        }
        if (main.pointer() != Pointer.SAME && known.newness() != main.newness()) {
            return true;
        }
        if (cluster.stream().anyMatch(OtherTime::isSurvivedBefore)
                        && Counted.of(chain).stream().anyMatch(toll -> toll.harm() == Harm.KILLED)
                || areOfOtherDays(chain, cluster)
                || areOfOtherPlaces(chain, cluster)
                || isEarlierByOthers(chain, cluster)
                || KillingMeant.isOther(chain, main)
                || isDenialByOthers(chain, cluster)) {
            return true;
        }
        return doers(chain, cluster) == Answer.DIFFERENT
                || !PointingBack.isShown(main) && (isApart(chain, cluster) || isApart(cluster, chain));
    }

    /** "Israel answered with shells. … Hezbollah denied firing the rockets": nobody denies what another is told to have done. */
    private boolean isDenialByOthers(List<EventMention> chain, List<EventMention> cluster) {
        return cluster.stream().allMatch(telling -> telling.actuality() == Actuality.DENIED)
                && !stated(done(chain)).isEmpty()
                && actors(allDoers(chain), allDoers(cluster)) == Answer.DIFFERENT;
    }

    boolean areOfOnePlace(List<EventMention> chain, List<EventMention> cluster) {
        return any(chain, cluster, referents::place, Answer.SAME);
    }

    boolean areOfOtherPlaces(List<EventMention> chain, List<EventMention> cluster) {
        return any(chain, cluster, referents::place, Answer.DIFFERENT);
    }

    boolean areOfOtherDays(List<EventMention> chain, List<EventMention> cluster) {
        return any(chain, cluster, referents::date, Answer.DIFFERENT);
    }

    /** "Ten hours earlier gunmen shot nine": not by those who did what was told before. */
    private boolean isEarlierByOthers(List<EventMention> chain, List<EventMention> cluster) {
        return cluster.stream().anyMatch(OtherTime::isEarlier)
                && cluster.stream()
                        .anyMatch(telling -> telling.doers().findAny().isPresent())
                && doers(chain, cluster) != Answer.SAME;
    }

    /** "The raid came a week after gunmen killed two traders", "shot in Orbo, where herders attacked a market": two deeds are told. */
    private static boolean isApart(List<EventMention> ones, List<EventMention> others) {
        return ones.stream()
                .map(EventMention::trigger)
                .anyMatch(one -> others.stream()
                        .map(EventMention::trigger)
                        .filter(other -> other.sentence() == one.sentence())
                        .anyMatch(other -> OtherTime.isApart(one.sentence(), one.headToken(), other.headToken())
                                || ToldOfPlace.isApart(one.sentence(), one.headToken(), other.headToken())));
    }

    /** Whether their numbers set them apart: not for "the attack", which may be told with a later count. */
    boolean isBarredByTolls(List<EventMention> chain, List<EventMention> cluster, EventMention main) {
        return main.pointer() != Pointer.SAME && !CarePlaces.isOfBroughtIn(main) && Counted.areAtOdds(chain, cluster);
    }

    /** One person is harmed in both: shot in one sentence, dead in another. */
    boolean sameVictim(List<EventMention> chain, List<EventMention> cluster) {
        return victims(chain).stream()
                .anyMatch(
                        one -> victims(cluster).stream().anyMatch(other -> referents.actor(one, other) == Answer.SAME));
    }

    /** One person was shot, and one person who may be the same died: "A man was shot. Ann Bell, 30, was pronounced dead." */
    boolean isDeathOfVictim(List<EventMention> chain, List<EventMention> cluster) {
        List<TollMention> hurt = harmed(chain);
        List<TollMention> dead = harmed(cluster);
        return hurt.size() == 1
                && dead.size() == 1
                && referents.isHistory(chain) == referents.isHistory(cluster)
                && OnePerson.isOfOne(hurt.get(0))
                && OnePerson.isLeftOpen(hurt.get(0))
                && dead.get(0).harm() == Harm.KILLED
                && OnePerson.isOfOne(dead.get(0))
                && dead.get(0)
                        .victims()
                        .filter(victim ->
                                referents.canBeOnePerson(hurt.get(0).victims().orElseThrow(), victim))
                        .isPresent();
    }

    private static List<TollMention> harmed(List<EventMention> tellings) {
        return Counted.of(tellings).stream()
                .filter(toll -> toll.harm().isBodily())
                .toList();
    }

    private static List<Phrase> victims(List<EventMention> tellings) {
        return Counted.of(tellings).stream()
                .filter(toll -> !toll.cumulative()
                        && toll.harm().isBodily()
                        && toll.best().filter(best -> best == 1).isPresent())
                .flatMap(toll -> toll.victims().stream())
                .toList();
    }

    /** One of the two only says that there was shooting; who did it may be said there, but then of the same kind of deed. */
    boolean isSetting(List<EventMention> chain, List<EventMention> cluster, EventMention known, EventMention main) {
        boolean setting = isScene(cluster) || isScene(chain);
        boolean named = !allDoers(chain).isEmpty() || !allDoers(cluster).isEmpty();
        return setting
                && (!named || known.type().equals(main.type()) && !isByOtherMeans(known, main))
                && !Bridges.isNewWeapon(cluster);
    }

    /** Who was beaten in one sentence was not hurt by those who opened fire in the next. */
    private static boolean isByOtherMeans(EventMention known, EventMention main) {
        return isByHand(known) != isByHand(main);
    }

    private static boolean isByHand(EventMention telling) {
        return telling.trigger()
                .headToken()
                .isLemma("beat", "beating", "lash", "flog", "kick", "punch", "stab", "stabbing", "knife");
    }

    /** One deed, nobody hit or counted, no day and no place. */
    private boolean isScene(List<EventMention> cluster) {
        return isOnlyTold(cluster)
                && cluster.stream()
                        .allMatch(
                                m -> m.pointer() != Pointer.SEVERAL && m.count().orElse(1) == 1);
    }

    /** Nobody hit or counted, no day and no place. */
    boolean isOnlyTold(List<EventMention> cluster) {
        return cluster.stream()
                .allMatch(m -> m.targets().isEmpty()
                        && m.tolls().isEmpty()
                        && referents.date(m, m) == Answer.OPEN
                        && referents.place(m, m) == Answer.OPEN
                        && m.actuality() == Actuality.OCCURRED);
    }

    /** Whether a headline and its lead may tell one deed with these words: of one type, or one of them a word for any attack or killing. */
    boolean canBeOfOneStory(EventMention known, EventMention main) {
        boolean violent = isViolent(known)
                && isViolent(main)
                && (names.canBeCalled(known, main)
                        || names.canBeCalled(main, known)
                        || known.type().equals("killing")
                        || main.type().equals("killing"));
        return violent
                || known.type().equals(main.type())
                        && known.actuality() == Actuality.OCCURRED
                        && main.actuality() == Actuality.OCCURRED;
    }

    /** Of one type, or one of them only called an attack; one deed in both or several in both. */
    boolean isOfOneKind(EventMention known, EventMention main) {
        return Series.are(known) == Series.are(main) && (names.canBeCalled(known, main) || DeedNames.isGeneral(known));
    }

    /** Whether what is told second is, had it been done, what was told as done first, or its harm. */
    boolean isOfOneKindIfDone(EventMention known, EventMention main) {
        return isViolent(known)
                && known.newness() == Newness.NEWS
                && (isOfOneKind(known, main) || main.type().equals("killing") && !Series.are(known));
    }

    /** In one sentence, and not about two things that were hit. */
    boolean isOneSentence(List<EventMention> chain, List<EventMention> cluster) {
        int sentence = cluster.get(0).trigger().sentence().index();
        boolean together = chain.stream().anyMatch(m -> m.trigger().sentence().index() == sentence);
        boolean apart = chain.stream().anyMatch(m -> !m.targets().isEmpty())
                && cluster.stream().anyMatch(m -> !m.targets().isEmpty())
                && !sameTarget(chain, cluster);
        return together
                && !apart
                && !cluster.stream().allMatch(LastingDeed::isBackdrop)
                && isDemonstration(chain) == isDemonstration(cluster);
    }

    /** What people riot over is told beside their riot and is not part of it. */
    private static boolean isDemonstration(List<EventMention> tellings) {
        return tellings.stream().anyMatch(telling -> DEMONSTRATIONS.contains(telling.type()));
    }

    /** Doers told as fact on both sides; a claim or an accusation contradicts nothing, nor does who is said not to have done it. */
    private Answer doers(List<EventMention> chain, List<EventMention> cluster) {
        return actors(stated(done(chain)), stated(done(cluster)));
    }

    private static List<EventMention> done(List<EventMention> tellings) {
        return tellings.stream()
                .filter(telling -> telling.actuality() != Actuality.DENIED)
                .toList();
    }

    private static List<Phrase> stated(List<EventMention> tellings) {
        return tellings.stream()
                .flatMap(t -> t.responsible(ResponsibilityKind.STATED).stream())
                .toList();
    }

    private Answer actors(List<Phrase> ones, List<Phrase> others) {
        boolean different = false;
        for (Phrase one : ones) {
            for (Phrase other : others) {
                Answer answer = referents.actor(one, other);
                if (answer == Answer.SAME) {
                    return Answer.SAME;
                }
                different |= answer == Answer.DIFFERENT;
            }
        }
        return different ? Answer.DIFFERENT : Answer.OPEN;
    }

    /** "the attacks" points at several, or at the bombs that went off, "the attack" at one. */
    boolean agreesInNumber(List<EventMention> chain, EventMention main) {
        Token head = main.trigger().headToken();
        if (head.form().endsWith("ing")) { // "the fighting", "the shelling"
            return true;
        }
        boolean plural = head.tag().endsWith("S") && head.isNoun();
        EventMention known = MainTelling.of(chain, codebook);
        boolean named =
                main.trigger().sentence().child(head, "compound", "nmod").isPresent(); // "the Orbo killings"
        return Series.are(known) == plural
                || plural && !named && (chain.stream().anyMatch(Comparison::isOfSeveral) || areItsDead(chain, head));
    }

    /** "the killings" of a deed that killed two, or that hit several people in a way that kills: "took nine men off a bus and shot them". */
    private static boolean areItsDead(List<EventMention> chain, Token killings) {
        return KillingMeant.isKilling(killings)
                && (Counted.of(chain).stream()
                                .anyMatch(toll -> toll.harm() == Harm.KILLED
                                        && toll.low().filter(low -> low > 1).isPresent())
                        || chain.stream().anyMatch(KillingMeant::isShootingOfSeveral));
    }

    /** "Two bombs exploded": one telling of several blasts. */
    private static boolean isOfSeveral(EventMention telling) {
        return Series.are(telling)
                || telling.weapons().stream()
                        .anyMatch(weapon -> Bridges.isSpentAtOnce(weapon)
                                && weapon.phrase().headToken().tag().equals("NNS"));
    }

    /** Whether it tells a deed that was done, or says who did not do it: "denied killing him". */
    boolean isDoneOrDenied(EventMention mention) {
        return isViolent(mention)
                || codebook.areAkin(mention.type(), "killing") && mention.actuality() == Actuality.DENIED;
    }

    /** A violent deed or an abduction that happened. */
    boolean isDone(EventMention mention) {
        return isViolent(mention) || isTaking(mention);
    }

    /** An abduction that happened. */
    boolean isTaking(EventMention mention) {
        return mention.actuality() == Actuality.OCCURRED && TAKING.contains(mention.type());
    }

    /** Whether what a chain tells is a violent deed that happened. */
    boolean isViolent(GrowingChain chain) {
        return isViolent(MainTelling.of(chain.tellings, codebook));
    }

    boolean isViolent(EventMention mention) {
        return codebook.areAkin(mention.type(), "killing") && mention.actuality() == Actuality.OCCURRED;
    }

    /** "Nine people were killed", "they killed everyone they saw": harm with no doer of its own. */
    boolean isBareHarm(List<EventMention> cluster) {
        return cluster.stream()
                .allMatch(m -> m.type().equals("killing")
                        && (m.responsible().isEmpty()
                                || m.tolls().isEmpty()
                                        && m.doers()
                                                .allMatch(
                                                        doer -> doer.headToken().isPronoun()))
                        && BARE_HARM.contains(m.trigger().headToken().lemma())
                        && m.actuality() == Actuality.OCCURRED);
    }

    /** "The attackers struck at dawn", "They shot anyone they saw": unnamed men who are known only by one deed, told as known, on no other day. */
    boolean isBySameAttackers(List<EventMention> chain, List<EventMention> cluster) {
        boolean atAnybody = cluster.stream().anyMatch(Bridges::isAtAnybody);
        return stated(cluster).stream()
                .filter(doers -> atAnybody || Bridges.isKnownAttackers(doers))
                .anyMatch(
                        doer -> stated(chain).stream().anyMatch(known -> referents.actor(known, doer) == Answer.SAME));
    }

    /** Whether enough is told alike: the same toll, or two of doer, target, place, date and exact type. */
    boolean isRetold(List<EventMention> chain, List<EventMention> cluster, EventMention known, EventMention main) {
        if (Series.are(known) != Series.are(main) || isOfOtherVictim(chain, cluster)) {
            return false;
        }
        int alike = known.type().equals(main.type()) ? 1 : 0;
        boolean telling = Counted.isSame(chain, cluster, TELLING_COUNT);
        alike += Counted.isSame(chain, cluster, 2) ? 1 : 0;
        alike += any(chain, cluster, referents::date, Answer.SAME) ? 1 : 0;
        boolean place = any(chain, cluster, referents::place, Answer.SAME);
        alike += place ? 1 : 0;
        boolean doer = actors(allDoers(chain), allDoers(cluster)) == Answer.SAME;
        boolean target = sameTarget(chain, cluster);
        alike += doer ? 1 : 0;
        alike += target ? 1 : 0;
        return telling && alike >= 2 || alike >= 3 && (place || target) || doer && target && alike >= 2;
    }

    /** "shot a clerk, Ada Bell, on Monday" and "shot a judge, Tom Karo, on Monday": one person by name in each, and not the same. */
    private boolean isOfOtherVictim(List<EventMention> chain, List<EventMention> cluster) {
        return actors(victims(chain), victims(cluster)) == Answer.DIFFERENT;
    }

    /** Whether doer, target, place, day or toll of one is one of the other's. */
    boolean sharesDetail(List<EventMention> chain, List<EventMention> cluster) {
        return Counted.isSame(chain, cluster, 2)
                || any(chain, cluster, referents::date, Answer.SAME)
                || any(chain, cluster, referents::place, Answer.SAME)
                || actors(allDoers(chain), allDoers(cluster)) == Answer.SAME
                || sameTarget(chain, cluster)
                || HitAgain.isSameName(chain, cluster);
    }

    private static List<Phrase> allDoers(List<EventMention> tellings) {
        return tellings.stream().flatMap(EventMention::doers).toList();
    }

    private boolean sameTarget(List<EventMention> chain, List<EventMention> cluster) {
        return any(chain, cluster, (one, other) -> actors(one.targets(), other.targets()), Answer.SAME);
    }

    /** Whether some telling of the one and some of the other compare so. */
    private static boolean any(
            List<EventMention> chain,
            List<EventMention> cluster,
            BiFunction<EventMention, EventMention, Answer> comparing,
            Answer wanted) {
        return chain.stream()
                .anyMatch(one -> cluster.stream().anyMatch(other -> comparing.apply(one, other) == wanted));
    }
}
