package org.hearsay.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.EventMention.Pointer;
import org.hearsay.event.GrowingChain.Found;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.language.Document;

/**
 * The same event told twice is one event: joins a document's mentions into chains, by ordered named rules. Two that clearly differ, in
 * date, place, doers or toll, or by the word "another", are never joined.
 */
public final class EventLinker {
    /** How many sentences back a bare count or a bare harm looks for its event. */
    static final int NEAR = 3;

    private static final String HEADLINE = "headline-and-lead";

    private final Codebook codebook;
    private final Referents referents;
    private final Comparison comparison;
    private final DeedNames names;
    private final DoneByIt doneByIt;
    private final TurnedOnHimself turnedOnHimself;
    private final NextVictim nextVictim;
    private final FallenAttackers fallenAttackers;
    private final DeniedDeed deniedDeed;
    private final VictimsTold victimsTold;
    private final PointingBack pointingBack;
    private final ToldInPassing toldInPassing;
    private final OwnAccount ownAccount;
    private final OnceInLife onceInLife;
    private final DamageBeside damage;
    private final OneDeedOfReport oneDeed;

    public EventLinker(Codebook codebook, Referents referents, Tellers tellers) {
        this.codebook = codebook;
        this.referents = referents;
        this.comparison = new Comparison(codebook, referents);
        this.names = new DeedNames(codebook);
        this.doneByIt = new DoneByIt(referents);
        this.turnedOnHimself = new TurnedOnHimself(referents);
        this.nextVictim = new NextVictim(referents);
        this.fallenAttackers = new FallenAttackers(referents);
        this.deniedDeed = new DeniedDeed(referents);
        this.victimsTold = new VictimsTold(codebook, comparison, referents, tellers);
        this.pointingBack = new PointingBack(codebook, comparison);
        this.toldInPassing = new ToldInPassing(referents);
        this.ownAccount = new OwnAccount(referents, tellers);
        this.onceInLife = new OnceInLife(referents);
        this.damage = new DamageBeside(comparison);
        this.oneDeed = new OneDeedOfReport(codebook, comparison, referents);
    }

    /** The events of a document in the order in which they are first told. A bare count or scene that fits no event is left out. */
    public List<EventChain> link(List<EventMention> mentions, Document document) {
        return link(mentions, HeadAndLead.of(document));
    }

    /** The same for a text of which nothing is a headline. */
    public List<EventChain> link(List<EventMention> mentions) {
        return link(mentions, HeadAndLead.NONE);
    }

    private List<EventChain> link(List<EventMention> mentions, HeadAndLead report) {
        List<GrowingChain> chains = new ArrayList<>();
        Optional<EventMention> count = Optional.empty();
        for (List<EventMention> cluster : Clusters.of(mentions)) {
            EventMention main = MainTelling.of(cluster, codebook);
            Optional<Found> found = find(chains, cluster, main).or(() -> ofHeadline(chains, cluster, main, report));
            if (found.isPresent()) {
                if (report.isOfBoth(found.get().chain().tellings, cluster)) {
                    found.get().chain().tellings.replaceAll(told -> HeadAndLead.withoutCountedAgain(told, cluster));
                }
                found.get()
                        .chain()
                        .add(victimsTold.asOf(found.get(), cluster), found.get().rule());
            } else if (!main.isAside()) {
                GrowingChain chain = new GrowingChain();
                count.filter(told -> isOf(told, cluster, main))
                        .ifPresent(told -> chain.add(List.of(told), "toll-of-event"));
                chain.add(cluster, chain.tellings.isEmpty() ? "part-of" : "event-of-toll");
                chains.add(chain);
                count = Optional.empty();
            } else if (main.isTollOnly() && !main.tolls().get(0).cumulative()) {
                count = Optional.of(main);
            }
        }
        return oneDeed.joined(chains).stream()
                .map(chain -> EventChain.of(fallenAttackers.told(chain.tellings), chain.joins, codebook))
                .filter(event -> !SelfHarm.isSuicide(event.tellings()))
                .toList();
    }

    /** "Four people were found dead on Monday. They had been shot": the dead are told before the deed. */
    private boolean isOf(EventMention count, List<EventMention> cluster, EventMention main) {
        int sentences =
                main.trigger().sentence().index() - count.trigger().sentence().index();
        return sentences <= NEAR
                && comparison.isViolent(main)
                && !comparison.isBarred(List.of(count), cluster, count, main)
                && count.tolls().stream().anyMatch(toll -> toll.victims().isPresent());
    }

    /** The chain that a cluster belongs to, the last told first, by the first rule that holds. */
    private Optional<Found> find(List<GrowingChain> all, List<EventMention> cluster, EventMention main) {
        List<GrowingChain> chains =
                damage.behindItsDeed(toldInPassing.behindTheStory(inOrderFor(all, main), main), main);
        if (main.pointer() == Pointer.ANOTHER) {
            return Optional.empty();
        }
        Optional<Found> meant =
                pointingBack.find(chains, cluster, main).or(() -> victimsTold.known(chains, cluster, main));
        if (meant.isPresent()) {
            return meant;
        }
        int last = lastOfTheDay(chains);
        for (int i = chains.size() - 1; i >= 0; i--) {
            GrowingChain chain = chains.get(i);
            Optional<String> rule = rule(chain, cluster, main, i == last);
            if (rule.isPresent()) {
                return Optional.of(new Found(chain, rule.get()));
            }
        }
        return victimsTold.again(chains, cluster, main);
    }

    /** A count goes with what was just told, "the attack" with no side's account of another deed. */
    private List<GrowingChain> inOrderFor(List<GrowingChain> chains, EventMention main) {
        if (main.isTollOnly()) {
            return byLastTelling(chains);
        }
        return main.pointer() == Pointer.SAME
                ? ownAccount.lookedAtLast(
                        GrowingChain.lookedAtLast(
                                chains, chain -> chain.isLessRealThan(main) || chain.isEndOfAttackersBefore(main)),
                        main)
                : chains;
    }

    private static List<GrowingChain> byLastTelling(List<GrowingChain> chains) {
        return chains.stream()
                .sorted(Comparator.comparingInt(GrowingChain::lastMention))
                .toList();
    }

    /** The first deed of a report's first sentence is that of its headline, of one kind with it or with a word for any killing. */
    private Optional<Found> ofHeadline(
            List<GrowingChain> chains, List<EventMention> cluster, EventMention main, HeadAndLead report) {
        if (chains.isEmpty() || main.isAside() || main.pointer() == Pointer.ANOTHER) {
            return Optional.empty();
        }
        GrowingChain first = chains.get(0);
        GrowingChain last = chains.get(chains.size() - 1);
        EventMention known = MainTelling.of(first.tellings, codebook);
        boolean isOne = report.isFirstOfLead(main, first.tellings, last.lastSentence())
                && comparison.canBeOfOneStory(known, main)
                && !comparison.isBarred(first.tellings, cluster, known, main)
                && !comparison.isBarredByTolls(first.tellings, cluster, main);
        return isOne ? Optional.of(new Found(first, HEADLINE)) : ofSameVictim(chains, cluster, main, report);
    }

    /** "Two held over killing of mayor", above "Police arrested two men over the murder of Ali Noor, mayor of Orbo": the same deed by whom it hit. */
    private Optional<Found> ofSameVictim(
            List<GrowingChain> chains, List<EventMention> cluster, EventMention main, HeadAndLead report) {
        return chains.stream()
                .filter(chain ->
                        report.isOfBoth(chain.tellings, cluster) && HitAgain.isOfOneNoun(chain.tellings, cluster))
                .filter(chain -> {
                    EventMention known = MainTelling.of(chain.tellings, codebook);
                    return comparison.canBeOfOneStory(known, main)
                            && !comparison.areOfOtherDays(chain.tellings, cluster)
                            && !comparison.isBarredByTolls(chain.tellings, cluster, main);
                })
                .findFirst()
                .map(chain -> new Found(chain, HEADLINE));
    }

    /** Of which one goes on: not the raid that this one came "three days after", nor who was sent there or let go since. */
    private int lastOfTheDay(List<GrowingChain> chains) {
        int last = chains.size() - 1;
        while (last > 0 && (PointingBack.isOfOtherDay(chains.get(last)) || !comparison.isViolent(chains.get(last)))) {
            last--;
        }
        return last;
    }

    private Optional<String> rule(GrowingChain chain, List<EventMention> cluster, EventMention main, boolean isLast) {
        EventMention known = MainTelling.of(chain.tellings, codebook);
        if (known.newness() == main.newness() && onceInLife.is(chain.tellings, cluster)) {
            return Optional.of("once-in-life");
        }
        if (OrderedKilling.is(chain.tellings, known, cluster, main)) {
            return Optional.of("ordered-killing");
        }
        int sentence = main.trigger().sentence().index();
        boolean near = sentence - chain.lastSentence() <= NEAR;
        if (near && isLast && DamageOfDeed.is(known, cluster, referents)) {
            return Optional.of(DamageOfDeed.RULE);
        }
        if (near
                && BaseOverrun.is(chain.tellings, known, cluster, main)
                && !comparison.isBarredIfAkin(chain.tellings, cluster, known, main)) {
            return Optional.of(BaseOverrun.RULE);
        }
        if (near && isLast && CrowdControl.is(known, cluster)) {
            return Optional.of(CrowdControl.RULE);
        }
        if (near
                && comparison.isTaking(known)
                && comparison.isViolent(main)
                && comparison.isBySameAttackers(chain.tellings, cluster)
                && !comparison.isBarredIfAkin(chain.tellings, cluster, known, main)) {
            return Optional.of("same-attackers"); // "Gunmen abducted nine. The attackers fired into the air"
        }
        if (comparison.isBarred(chain.tellings, cluster, known, main)) {
            return Optional.empty();
        }
        if (near && HurtByItsBlast.is(known, cluster)) {
            return Optional.of("hurt-by-its-blast");
        }
        boolean violent = comparison.isViolent(known) && comparison.isViolent(main);
        if (comparison.isViolent(known)
                && comparison.isDoneOrDenied(main)
                && comparison.sameVictim(chain.tellings, cluster)) {
            return Optional.of("same-victim");
        }
        if (violent && onceInLife.isHitAgain(chain.tellings, cluster)) {
            return Optional.of("same-person");
        }
        if (violent && HitAgain.isSameDead(chain.tellings, cluster)) {
            return Optional.of("same-dead");
        }
        if (violent && NamedDead.is(chain.tellings, cluster)) {
            return Optional.of(VictimsTold.DEAD_NAMED);
        }
        if (near
                && known.newness() == main.newness() // who denies the blast of today denies no murder of long ago
                && comparison.isOfOneKindIfDone(known, main)
                && deniedDeed.is(chain.tellings, cluster)) {
            return Optional.of("denied-deed");
        }
        if (violent && near && isLast && CalledTo.is(chain.tellings, cluster)) {
            return Optional.of("called-to");
        }
        if (violent && isLast && Bridges.isEnsuing(main)) {
            return Optional.of("ensuing");
        }
        if (violent && near && isLast && cluster.stream().allMatch(OtherTime::isRank)) {
            return Optional.of("rank-of-deed");
        }
        if (violent && near && isLast && nextVictim.is(chain.tellings, cluster, sentence - chain.lastSentence())) {
            return Optional.of("next-victim");
        }
        if (violent && comparison.isBareHarm(cluster) && OneBreath.is(chain.tellings, cluster)) {
            return Optional.of(OneBreath.RULE);
        }
        if (comparison.isBarredByTolls(chain.tellings, cluster, main)) {
            return Optional.empty();
        }
        if (violent && turnedOnHimself.is(chain.tellings, cluster)) {
            return Optional.of("turned-on-himself"); // who shot others first
        }
        if (violent && near && comparison.isDeathOfVictim(chain.tellings, cluster)) {
            return Optional.of("death-of-victim");
        }
        if (main.isTollOnly()) {
            return near
                            && comparison.isViolent(known)
                            && !StorySetting.isSum(main) // "100,000 people died in the war"
                            && !Bridges.isOfOtherSide(chain.tellings, cluster)
                    ? Optional.of("toll-of-event")
                    : Optional.empty();
        }
        if (main.isSceneOnly()) {
            return near && comparison.isViolent(known) ? Optional.of("scene-told-apart") : Optional.empty();
        }
        if (main.pointer() == Pointer.SAME
                && (names.canBeCalled(known, main)
                        || names.isFightOfAttack(chain.tellings, main)
                        || DeedNames.isKillingOfShot(chain.tellings, main))
                && pointingBack.canMean(chain, cluster, main)) {
            return Optional.of("definite");
        }
        if (near
                && isLast
                && comparison.isBareHarm(cluster)
                && comparison.isViolent(known)
                && !Bridges.isOfOtherSide(chain.tellings, cluster)) {
            return Optional.of("harm-of-event");
        }
        if (violent && near && isLast && doneByIt.is(cluster)) {
            return Optional.of("it-did");
        }
        if (violent
                && (Bridges.isWeaponAgain(chain.tellings, cluster)
                        || near
                                && isLast
                                && Bridges.isOfTheShots(chain.tellings, cluster)
                                && comparison.isOnlyTold(cluster))) {
            return Optional.of("weapon-again");
        }
        if (violent && near && isLast && Bridges.isHeard(cluster) && comparison.isOnlyTold(cluster)) {
            return Optional.of("heard-of-event");
        }
        if (violent && near && comparison.isBySameAttackers(chain.tellings, cluster)) {
            return Optional.of("same-attackers");
        }
        if (violent && near && main.pointer() == Pointer.OPEN) {
            Optional<String> bridge = bridge(chain.tellings, cluster, isLast);
            if (bridge.isPresent()) {
                return bridge;
            }
        }
        if (violent
                && isLast
                && sentence - chain.lastSentence() == 1
                && ToldInDetail.is(chain.tellings, cluster, known, main)) {
            return Optional.of("told-in-detail");
        }
        if (violent && isLast && comparison.isOneSentence(chain.tellings, cluster)) {
            return Optional.of("one-sentence");
        }
        if (violent && near && isLast && comparison.isSetting(chain.tellings, cluster, known, main)) {
            return Optional.of("scene-of-event");
        }
        if (violent && comparison.isOfOneKind(known, main) && HitAgain.isSameThing(chain.tellings, cluster)) {
            return Optional.of("same-thing");
        }
        return comparison.isRetold(chain.tellings, cluster, known, main) ? Optional.of("told-again") : Optional.empty();
    }

    /** The rule by which words are understood only through the deed told before. */
    private static Optional<String> bridge(List<EventMention> chain, List<EventMention> cluster, boolean isLast) {
        if (Bridges.isAboutTheDead(chain, cluster)) {
            return Optional.of("about-the-dead");
        }
        if (Bridges.isWhileTargetWas(chain, cluster)) {
            return Optional.of("while-target-was");
        }
        if (Bridges.isTargetAgain(chain, cluster) || isLast && Bridges.isWhereverItHit(chain, cluster)) {
            return Optional.of("target-again");
        }
        if (MachineAgain.is(chain, cluster)) {
            return Optional.of("machine-again");
        }
        if (isLast && Bridges.isDetailOfClaim(cluster)) {
            return Optional.of("detail-of-claim");
        }
        return isLast && Bridges.isTargetTakenAsKnown(chain, cluster)
                ? Optional.of("target-taken-as-known")
                : Optional.empty();
    }
}
