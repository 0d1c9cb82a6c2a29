package org.hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened, was tried, planned, threatened or denied.
 *
 * @param id local to the reading, {@code e1} and on
 * @param type an id of the codebook
 * @param modes refine the type: {@code suicide}, {@code vehicle-borne}, {@code series}, {@code night}, …
 * @param count how many such happenings the words tell, where they give a number
 * @param evidence the words that tell it, in text order, never empty
 */
public record Event(
        String id,
        String type,
        List<String> modes,
        Actuality actuality,
        Newness newness,
        Optional<When> when,
        Optional<Where> where,
        List<Responsibility> responsibility,
        List<Target> targets,
        List<Toll> tolls,
        List<Weapon> weapons,
        Optional<Integer> count,
        List<Span> evidence,
        String rule) {
    public Event {
        modes = List.copyOf(modes);
        responsibility = List.copyOf(responsibility);
        targets = List.copyOf(targets);
        tolls = List.copyOf(tolls);
        weapons = List.copyOf(weapons);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("an event needs the words it rests on");
        }
    }

    /** The same event, as news or as history. */
    public Event as(Newness told) {
        return new Event(
                id,
                type,
                modes,
                actuality,
                told,
                when,
                where,
                responsibility,
                targets,
                tolls,
                weapons,
                count,
                evidence,
                rule);
    }

    /** Who did it, on whose word; the actor is empty exactly when the kind is unknown. */
    public record Responsibility(Optional<String> actor, ResponsibilityKind kind, Basis basis, String rule) {}

    /** Who or what was hit. */
    public record Target(Optional<String> actor, String text, Span span) {}

    /** With what. */
    public record Weapon(String text, String kind, Span span) {}
}
