package org.hearsay.row;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.model.incident.Incident;

/**
 * A scheme of the field whose rows are made from incidents.
 *
 * @param leftOut why the scheme has no row for an incident, in words that go on after a number; empty when it has
 * @param rows a maker of the rows of one incident after the other, a new one for each export
 * @param losses what it has no place for
 * @param remarks how its own rules were followed
 */
public record Scheme<T>(
        RowType<T> rowType,
        Function<Incident, Optional<String>> leftOut,
        Supplier<Function<Incident, List<T>>> rows,
        List<Loss> losses,
        List<String> remarks) {
    public Scheme {
        losses = List.copyOf(losses);
        remarks = List.copyOf(remarks);
    }

    /** One with a row for each incident. */
    static Scheme<Incident> ofIncidents(
            RowType<Incident> rowType,
            Function<Incident, Optional<String>> leftOut,
            List<Loss> losses,
            List<String> remarks) {
        return new Scheme<>(rowType, leftOut, () -> List::of, losses, remarks);
    }
}
