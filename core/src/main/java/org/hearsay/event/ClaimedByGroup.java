package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Phrase;
import org.hearsay.model.Actuality;
import org.hearsay.model.VictimClass;

/**
 * "Jihadists attacked a convoy on Monday. JNIM claimed to have killed 19 soldiers": a group that says whom of the state's men it killed, and
 * neither when nor where, speaks of the attack that was told without a name for its doers. Who else fell in it does not tell the deeds apart.
 */
record ClaimedByGroup(Referents referents, Tellers tellers) {
    private static final Set<String> FIGHTERS = PeopleNouns.of(Set.of("fighters", "attackers"));

    boolean is(List<EventMention> chain, List<EventMention> cluster) {
        List<Phrase> doers = chain.stream()
                .flatMap(telling -> telling.perpetrators().stream())
                .toList();
        return !doers.isEmpty()
                && doers.stream()
                        .allMatch(doer -> FIGHTERS.contains(doer.headToken().lemma()))
                && cluster.stream().allMatch(telling -> isOfSoldiers(telling, chain) && isOwn(telling));
    }

    private boolean isOfSoldiers(EventMention telling, List<EventMention> chain) {
        return telling.actuality() == Actuality.OCCURRED
                && HarmAlone.is(telling, chain, referents)
                && telling.times().isEmpty()
                && telling.tolls().stream().allMatch(toll -> toll.victimClass() == VictimClass.STATE_FORCES)
                && !NextVictim.isSetApart(telling.trigger());
    }

    private boolean isOwn(EventMention telling) {
        Optional<Phrase> teller = tellers.of(telling.trigger());
        return teller.isPresent()
                && telling.doers().findAny().isPresent()
                && telling.doers().allMatch(doer -> referents.isOfSide(teller.get(), doer));
    }
}
