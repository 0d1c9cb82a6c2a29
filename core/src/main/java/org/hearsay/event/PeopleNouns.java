package org.hearsay.event;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.knowledge.Table;

/** The nouns of {@code en/event/people.tsv}. */
final class PeopleNouns {
    private PeopleNouns() {}

    /** The nouns of all of its classes, as lemmas. */
    static Set<String> all() {
        return where(row -> true);
    }

    /** The nouns of some of its classes, as lemmas. */
    static Set<String> of(Set<String> classes) {
        return where(row -> classes.contains(row.field(0)));
    }

    private static Set<String> where(Predicate<Table.Row> isMeant) {
        return Table.load("en/event/people.tsv").rows().stream()
                .filter(isMeant)
                .flatMap(row -> Stream.of(row.field(1).split(",", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
