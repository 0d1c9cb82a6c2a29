/** Sentences to mentions: which words name or describe an actor, a place, a date, a count, a weapon. */
@NullMarked
package org.hearsay.mention;

import org.jspecify.annotations.NullMarked;
