package org.hearsay.row;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearsay.model.incident.Incident;

/**
 * The interval in which an incident lies, both ends known.
 *
 * @param first the first day it may have been
 * @param last the last, not before the first
 */
record Days(LocalDate first, LocalDate last) {
    static Optional<Days> of(Incident incident) {
        return incident.when()
                .filter(when -> when.earliest().isPresent() && when.latest().isPresent())
                .map(when ->
                        new Days(when.earliest().orElseThrow(), when.latest().orElseThrow()));
    }

    /** How many days it has, both ends counted. */
    long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The middle one, the earlier of two. */
    LocalDate middle() {
        return first.plusDays((length() - 1) / 2);
    }

    /** The year, when it lies in one. */
    Optional<Integer> year() {
        return first.getYear() == last.getYear() ? Optional.of(first.getYear()) : Optional.empty();
    }
}
