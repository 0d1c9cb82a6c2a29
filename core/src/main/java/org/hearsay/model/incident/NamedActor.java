package org.hearsay.model.incident;

import java.util.Optional;
import org.hearsay.model.ActorKind;

/**
 * An actor written out.
 *
 * @param name the plain name, or the words for one without a name
 * @param registry the id in the actor registry; empty for a new actor
 * @param country ISO 3166-1 alpha-2
 */
public record NamedActor(String name, Optional<String> registry, ActorKind kind, Optional<String> country) {}
