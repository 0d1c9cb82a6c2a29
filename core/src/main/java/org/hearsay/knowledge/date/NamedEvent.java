package org.hearsay.knowledge.date;

import java.time.LocalDate;
import java.util.Set;

/**
 * An event that is widely known by its day or by a name.
 *
 * @param id stable name
 * @param first its first day
 * @param last its last day
 * @param nouns what may follow its day when the year is left out: "attacks" in "the September 11 attacks"
 */
public record NamedEvent(String id, LocalDate first, LocalDate last, Set<String> nouns) {
    public NamedEvent {
        nouns = Set.copyOf(nouns);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(id + " ends before it begins");
        }
    }
}
