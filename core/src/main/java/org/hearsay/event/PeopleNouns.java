package org.hearsay.event;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.knowledge.Table;

/** The nouns of {@code en/event/people.tsv}. */
final class PeopleNouns {
    private PeopleNouns() {}

    /** The nouns of some of its classes, as lemmas. */
    static Set<String> of(Set<String> classes) {
        return Table.load("en/event/people.tsv").rows().stream()
                .filter(row -> classes.contains(row.field(0)))
                .flatMap(row -> Stream.of(row.field(1).split(",", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
