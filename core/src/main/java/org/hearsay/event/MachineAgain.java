package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Phrase;
import org.hearsay.language.Token;

/** "The jets dropped two bombs" after "army jets bombed a monastery": the machines of the deed told before, and still that deed. */
final class MachineAgain {
    private static final Set<String> MACHINES =
            Table.load("en/event/machines.tsv").group("machine");

    private MachineAgain() {}

    static boolean is(List<EventMention> chain, List<EventMention> cluster) {
        return cluster.stream()
                .filter(telling -> !Series.are(telling)) // "the jets have made 41 raids this month"
                .map(EventMention::trigger)
                .filter(deed -> machine(deed)
                        .filter(known -> Bridges.isKnownThing(deed.sentence(), known))
                        .isPresent())
                .anyMatch(again -> chain.stream()
                        .flatMap(telling -> machine(telling.trigger()).stream())
                        .anyMatch(told ->
                                told.isLemma(machine(again).orElseThrow().lemma())));
    }

    private static Optional<Token> machine(Phrase deed) {
        return deed.sentence().child(deed.headToken(), "nsubj").filter(subject -> MACHINES.contains(subject.lemma()));
    }
}
