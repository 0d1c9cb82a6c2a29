/**
 * Which words name a place, and what the words around them say of it.
 *
 * <p>Takes a {@link org.hearsay.language.Document} and a {@link org.hearsay.knowledge.place.Gazetteer}, gives
 * {@link org.hearsay.mention.place.PlaceMention}s in text order with all places each can mean; never chooses among those.
 */
@NullMarked
package org.hearsay.mention.place;

import org.jspecify.annotations.NullMarked;
