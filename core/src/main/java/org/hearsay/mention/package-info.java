/**
 * Which words name or describe an actor, a place or a time.
 *
 * <p>Takes a {@link org.hearsay.language.Document}; gives mentions: phrases with what the words themselves say; uses the registries, the gazetteer and the calendar words; never decides which actor, place or day is meant; that is the next room's work.
 */
@NullMarked
package org.hearsay.mention;

import org.jspecify.annotations.NullMarked;
