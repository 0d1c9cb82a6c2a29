package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.event.EventMention.Pointer;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.language.Phrase;
import org.hearsay.language.Token;
import org.hearsay.model.Harm;
import org.hearsay.model.VictimClass;

/** "The killing", "that massacre": no beating is meant, but a deed of which somebody was told to have died. */
public final class KillingMeant {
    /** Nouns that say that somebody died. */
    private static final Set<String> KILLINGS = Set.of("killing", "murder", "assassination", "slaying", "massacre");

    /** Types of deed of which somebody dies, whether the dead are counted or not. */
    static final Set<String> DEADLY = Set.of("killing", "assassination", "execution");

    private KillingMeant() {}

    /** "shot dead a councillor … owned up to the killing": one who was told to have died of it, in whatever words. */
    static boolean isOfOne(EventMention main, EventMention deed) {
        return isKilling(main.trigger().headToken())
                && main.trigger().headToken().tag().equals("NN")
                && deed.tolls().stream()
                        .anyMatch(toll -> toll.harm() == Harm.KILLED
                                && !toll.cumulative()
                                && toll.best().filter(one -> one == 1).isPresent());
    }

    /** Whether a word points at a killing, and nobody has died of the deed told. */
    static boolean isOther(List<EventMention> chain, EventMention main) {
        return (main.pointer() == Pointer.SAME || Bridges.isDefinite(main.trigger()))
                && isKilling(main.trigger().headToken())
                && (chain.stream().noneMatch(telling -> isDeadly(telling) || isShootingOfSeveral(telling))
                        || isOnlyOfAttackers(chain, main));
    }

    /** "claimed the killing" after the end of its gunmen was told: what is called a killing or a murder is not theirs. */
    private static boolean isOnlyOfAttackers(List<EventMention> chain, EventMention main) {
        List<TollMention> dead = Counted.of(chain).stream()
                .filter(toll -> toll.harm() == Harm.KILLED)
                .toList();
        return main.pointer() == Pointer.SAME
                && !dead.isEmpty()
                && dead.stream().allMatch(toll -> toll.victimClass() == VictimClass.ATTACKERS || areSuspects(toll));
    }

    /** "one of the suspected gunmen". */
    private static boolean areSuspects(TollMention toll) {
        return toll.victims().stream()
                .flatMap(who ->
                        who
                                .sentence()
                                .tokens()
                                .subList(who.from(), who.sentence().subtreeTo(who.headToken()))
                                .stream())
                .anyMatch(word -> word.isLemma("suspect", "suspected", "gunman", "attacker", "assailant"));
    }

    /** "took nine men off a bus and shot them": done to several in a way that kills, and not said to have killed. */
    static boolean isShootingOfSeveral(EventMention telling) {
        return telling.trigger().headToken().isLemma("shoot", "hack", "behead", "burn")
                && telling.targets().stream()
                        .map(Phrase::headToken)
                        .anyMatch(hit -> hit.tag().equals("NNS") || hit.isLemma("they", "them"));
    }

    /** Deeds that are killings by their name. */
    static boolean isMurder(String type) {
        return DEADLY.contains(type);
    }

    /** Deeds at a person: who was shot at in one sentence was killed in another. */
    static boolean isAtPerson(String type) {
        return DEADLY.contains(type) || type.equals("armed-attack");
    }

    /** Whether a word says that somebody died. */
    public static boolean isKilling(Token noun) {
        return KILLINGS.contains(noun.lemma());
    }

    /** Whether somebody was told to have died of a deed. */
    public static boolean isDeadly(EventChain deed) {
        return deed.tellings().stream().anyMatch(KillingMeant::isDeadly);
    }

    private static boolean isDeadly(EventMention telling) {
        return DEADLY.contains(telling.type())
                || telling.trigger().headToken().isLemma("kill", "murder", "assassinate", "execute")
                || telling.tolls().stream().anyMatch(toll -> toll.harm() == Harm.KILLED);
    }
}
