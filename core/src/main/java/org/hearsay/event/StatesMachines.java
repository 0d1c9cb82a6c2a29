package org.hearsay.event;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.place.PlaceMention;

/** Names of states that say whose a car, a ship or an aircraft is: "a mine went off beside a US Humvee" tells of no deed in the United States. */
final class StatesMachines {
    private static final Set<String> VEHICLES = Table.load("en/event/objects.tsv").rows().stream()
            .filter(row -> row.field(0).equals("vehicle"))
            .flatMap(row -> Arrays.stream(row.field(1).split(",")))
            .collect(Collectors.toUnmodifiableSet());

    private StatesMachines() {}

    /** Whether a name stands before a noun for a machine that moves. */
    static boolean isOwner(PlaceMention mention) {
        return mention.phrase().filter(StatesMachines::isBeforeMachine).isPresent();
    }

    private static boolean isBeforeMachine(Phrase name) {
        Sentence s = name.sentence();
        Token head = name.headToken();
        return head.isLabel("compound", "nmod", "amod", "poss")
                && s.head(head)
                        .filter(noun -> noun.index() > head.index() && VEHICLES.contains(noun.lemma()))
                        .isPresent();
    }
}
