package org.hearsay.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.event.GrowingChain.Found;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.model.Harm;
import org.hearsay.model.ResponsibilityKind;

/**
 * Finds the deed that words about the dead and hurt belong to, among all that were told: who died of it later, who fell on either side, how many
 * others count, "the wounded", one more who was hit.
 */
final class VictimsTold {
    /** So many sentences behind a deed one more of those it hit is told as one more: "was also hit". */
    private static final int FAR = 2;

    private static final String ACCOUNT = "account-of-side";
    private static final String LATER_DEATH = "later-death";
    private static final String ATTACKERS_FELL = "attackers-fell";
    private static final String THOSE_HARMED = "those-harmed";
    static final String DEAD_NAMED = "dead-named";

    private final Codebook codebook;
    private final Comparison comparison;
    private final NextVictim nextVictim;
    private final DeathToldAgain deathToldAgain;
    private final AccountOfSide accountOfSide;
    private final FallenAttackers fallenAttackers;
    private final ClaimedByGroup claimedByGroup;
    private final Recount recount;
    private final DiedLater diedLater;

    VictimsTold(Codebook codebook, Comparison comparison, Referents referents, Tellers tellers) {
        this.codebook = codebook;
        this.comparison = comparison;
        this.nextVictim = new NextVictim(referents);
        this.deathToldAgain = new DeathToldAgain(referents);
        this.accountOfSide = new AccountOfSide(referents, tellers);
        this.fallenAttackers = new FallenAttackers(referents);
        this.claimedByGroup = new ClaimedByGroup(referents, tellers);
        this.recount = new Recount(referents, tellers);
        this.diedLater = new DiedLater(referents);
    }

    /** The deed whose dead and hurt the words take as known, whatever else could be meant. */
    Optional<Found> known(List<GrowingChain> chains, List<EventMention> cluster, EventMention main) {
        return ofLastDeed(chains, cluster, main)
                .or(() -> ofThoseHarmed(chains, cluster))
                .or(() -> others(chains, cluster, main))
                .or(() -> recounted(chains, cluster))
                .or(() -> diedLater.find(chains, cluster));
    }

    /** The one deed of which the words can tell the dead again, or one more of those hit, for want of any other. */
    Optional<Found> again(List<GrowingChain> chains, List<EventMention> cluster, EventMention main) {
        return toldDead(chains, cluster, main).or(() -> oneMore(chains, cluster, main));
    }

    /** The tellings as they belong to the deed that was found for them. */
    List<EventMention> asOf(Found found, List<EventMention> cluster) {
        EventMention first = found.chain().tellings.get(0);
        return switch (found.rule()) {
            case ACCOUNT ->
                cluster.stream()
                        .map(telling -> AccountOfSide.asPart(telling, first))
                        .toList();
            case ATTACKERS_FELL ->
                cluster.stream()
                        .map(telling -> fallenAttackers.asPart(telling, first))
                        .toList();
            case DEAD_NAMED ->
                cluster.stream()
                        .map(telling -> telling.withTolls(telling.tolls().stream()
                                .map(toll -> toll.harm() == Harm.KILLED ? toll.asPart() : toll)
                                .toList()))
                        .toList();
            case THOSE_HARMED -> cluster.stream().map(ThoseHarmed::asTold).toList();
            case DamageOfDeed.RULE ->
                cluster.stream().map(telling -> telling.asPartOf(first)).toList();
            case DiedLater.RULE ->
                cluster.stream().map(EventMention::withoutTimes).toList();
            case LATER_DEATH -> cluster.stream().map(LaterDeath::ofTheDeed).toList();
            default -> cluster;
        };
    }

    /** The violent deed told last, if those whom it hurt died later, or a side tells who fell in it. */
    private Optional<Found> ofLastDeed(List<GrowingChain> chains, List<EventMention> cluster, EventMention main) {
        Optional<GrowingChain> last = justClaimed(chains, main)
                .or(() -> chains.stream().filter(comparison::isViolent).reduce((before, after) -> after));
        if (last.isEmpty() || main.trigger().sentence().index() - last.get().lastSentence() > EventLinker.NEAR) {
            return Optional.empty();
        }
        GrowingChain chain = last.get();
        if (LaterDeath.is(cluster) || LaterDeath.isOfThoseHurt(chain.tellings, cluster)) {
            return Optional.of(new Found(chain, LATER_DEATH));
        }
        if (fallenAttackers.is(chain.tellings, cluster)) {
            return Optional.of(new Found(chain, ATTACKERS_FELL));
        }
        EventMention known = MainTelling.of(chain.tellings, codebook);
        return (accountOfSide.is(chain.tellings, cluster) || claimedByGroup.is(chain.tellings, cluster))
                        && !comparison.isBarred(chain.tellings, cluster, known, main)
                ? Optional.of(new Found(chain, ACCOUNT))
                : Optional.empty();
    }

    /** "Claimed the attacks, saying its fighters had killed 60": the deed claimed in the same sentence, whatever was told since it was first told. */
    private Optional<GrowingChain> justClaimed(List<GrowingChain> chains, EventMention main) {
        return chains.stream()
                .filter(chain -> chain.tellings.stream()
                        .anyMatch(telling ->
                                telling.trigger().sentence() == main.trigger().sentence()
                                        && !telling.responsible(ResponsibilityKind.CLAIMED)
                                                .isEmpty()))
                .filter(comparison::isViolent)
                .reduce((before, after) -> after);
    }

    /** The last deed that harmed those whom the words take as known. */
    private Optional<Found> ofThoseHarmed(List<GrowingChain> chains, List<EventMention> cluster) {
        Optional<Harm> harm = ThoseHarmed.of(cluster);
        return chains.stream()
                .filter(chain -> comparison.isDone(MainTelling.of(chain.tellings, codebook)))
                .filter(chain -> harm.filter(what -> ThoseHarmed.areOf(chain.tellings, cluster, what))
                                .isPresent()
                        || ThoseHarmed.areCountedBefore(chain.tellings, cluster))
                .max(Comparator.comparingInt(GrowingChain::lastMention))
                .map(chain -> new Found(chain, THOSE_HARMED));
    }

    /** "Nine other officers were hurt": the last deed that hit officers, though another hit others since. */
    private Optional<Found> others(List<GrowingChain> chains, List<EventMention> cluster, EventMention main) {
        return chains.stream()
                .filter(chain ->
                        NextVictim.areOfOneNoun(chain.tellings, cluster) && nextVictim.is(chain.tellings, cluster, FAR)
                                || nextVictim.isOfTheirs(chain.tellings, cluster))
                .filter(chain -> {
                    EventMention known = MainTelling.of(chain.tellings, codebook);
                    return comparison.isViolent(known)
                            && comparison.isViolent(main)
                            && !comparison.isBarred(chain.tellings, cluster, known, main);
                })
                .reduce((before, last) -> last)
                .map(chain -> new Found(chain, "next-victim"));
    }

    /** The deed of which others give another number: the story's, as "the toll" is, or else the last one. */
    private Optional<Found> recounted(List<GrowingChain> chains, List<EventMention> cluster) {
        List<GrowingChain> counted = chains.stream()
                .filter(chain -> comparison.isDone(MainTelling.of(chain.tellings, codebook))
                        && recount.is(chain.tellings, cluster))
                .toList();
        return counted.stream()
                .filter(ToldInPassing::isOfLead)
                .findFirst()
                .or(() -> counted.stream().reduce((before, last) -> last))
                .map(chain -> new Found(chain, "counted-otherwise"));
    }

    /** The one deed of which the dead can be those of whom the cluster tells; several such deeds decide nothing. */
    private Optional<Found> toldDead(List<GrowingChain> chains, List<EventMention> cluster, EventMention main) {
        List<GrowingChain> ofThem = chains.stream()
                .filter(chain -> deathToldAgain.is(chain.tellings, cluster)
                        && !comparison.isBarredByTolls(chain.tellings, cluster, main)
                        && !comparison.isBarred(
                                chain.tellings, cluster, MainTelling.of(chain.tellings, codebook), main))
                .toList();
        boolean isOne = ofThem.size() == 1 && comparison.isViolent(main) && !main.isAside();
        return isOne ? Optional.of(new Found(ofThem.get(0), "death-told-again")) : Optional.empty();
    }

    /** "Her mother was also shot", behind the only violent deed that is told, or that hurt anybody, however far: one more of those it hit. */
    private Optional<Found> oneMore(List<GrowingChain> chains, List<EventMention> cluster, EventMention main) {
        List<GrowingChain> all = chains.stream().filter(comparison::isViolent).toList();
        List<GrowingChain> harming = all.stream()
                .filter(chain -> !Counted.of(chain.tellings).isEmpty())
                .toList();
        List<GrowingChain> violent = harming.isEmpty() ? all : harming;
        if (violent.size() != 1 || !comparison.isViolent(main) || main.isAside()) {
            return Optional.empty();
        }
        GrowingChain only = violent.get(0);
        int sentences = main.trigger().sentence().index() - only.lastSentence();
        EventMention known = MainTelling.of(only.tellings, codebook);
        boolean isMore = sentences > 0
                && nextVictim.is(only.tellings, cluster, Math.max(FAR, sentences))
                && !NextVictim.isTakenAsKnown(cluster)
                && !comparison.isBarred(only.tellings, cluster, known, main);
        return isMore ? Optional.of(new Found(only, "next-victim")) : Optional.empty();
    }
}
