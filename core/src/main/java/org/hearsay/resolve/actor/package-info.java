/**
 * Which actor the words mean: ordered named sieves, names first, then nouns and pronouns from left to right over typed salience.
 *
 * <p>Takes the document and its {@link org.hearsay.mention.actor.ActorMention}s, gives {@link
 * org.hearsay.resolve.actor.ResolvedActors}, uses grammar and the registry, never guesses: a mention that no sieve settles stays open.
 */
@NullMarked
package org.hearsay.resolve.actor;

import org.jspecify.annotations.NullMarked;
