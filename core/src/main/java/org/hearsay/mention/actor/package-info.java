/**
 * Which words of a sentence name, describe or stand for somebody who acts, suffers or speaks.
 *
 * <p>Takes a {@link org.hearsay.language.Document}, gives {@link org.hearsay.mention.actor.ActorMention}s, one for each head, in text
 * order; uses the registry and the words of {@link org.hearsay.knowledge.actor}; never decides that two mentions mean the same actor.
 */
@NullMarked
package org.hearsay.mention.actor;

import org.jspecify.annotations.NullMarked;
