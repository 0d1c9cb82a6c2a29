package org.hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who acts, suffers or speaks: a group, a force, a person, a crowd.
 *
 * @param id local to the reading, {@code a1} and on in text order
 * @param name the plain name, evaluative words left out
 * @param registry the id in the actor registry; empty for a new actor
 * @param country ISO 3166-1 alpha-2
 * @param person whether it is one human being
 * @param unnamedClass {@code officials}, {@code gunmen}, … for one without a name
 */
public record Actor(
        String id,
        String name,
        ActorKind kind,
        Optional<String> registry,
        Optional<String> country,
        boolean person,
        Optional<String> unnamedClass,
        List<Span> mentions,
        List<Label> labels,
        String rule) {
    public Actor {
        mentions = List.copyOf(mentions);
        labels = List.copyOf(labels);
    }
}
