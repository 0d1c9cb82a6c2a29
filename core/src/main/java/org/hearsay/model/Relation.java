package org.hearsay.model;

import java.util.List;
import java.util.Optional;

/** How one actor (or, for what is governed, a place) stands to another, on whose word; {@code from} and {@code to} are ids. */
public record Relation(
        String id,
        RelationKind kind,
        String from,
        String to,
        Optional<When> when,
        Polarity polarity,
        Basis basis,
        List<Span> evidence,
        String rule) {
    public Relation {
        evidence = List.copyOf(evidence);
    }
}
