package org.hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * A number said of an actor or of a period: strength, territory, money, a total toll.
 *
 * @param of the id of the actor counted
 * @param contestedBy the ids of the claims that say otherwise
 */
public record Figure(
        String id,
        FigureKind what,
        Optional<String> of,
        Optional<Long> low,
        Optional<Long> best,
        Optional<Long> high,
        Comparator comparator,
        Optional<When> when,
        Basis basis,
        List<String> contestedBy,
        List<Span> evidence,
        String rule) {
    public Figure {
        contestedBy = List.copyOf(contestedBy);
        evidence = List.copyOf(evidence);
    }
}
