/**
 * The actor registry and the words for actors, known before reading.
 *
 * <p>Takes data files, gives immutable look-ups: {@link org.hearsay.knowledge.actor.ActorRegistry} by id, by name and by longest match
 * over the tokens of a sentence; {@link org.hearsay.knowledge.actor.ActorWords} for nouns, roles, labels and given names. Never decides
 * who is meant in a text.
 */
@NullMarked
package org.hearsay.knowledge.actor;

import org.jspecify.annotations.NullMarked;
