/**
 * Mends of how clauses, lists, days and asides hang together, whatever they tell.
 *
 * <p>Takes a parsed {@link org.hearsay.language.Sentence} and gives the tokens to hang elsewhere; uses tags, labels and short lists of words
 * to put right where one clause ends and the next begins; never asks another mend: {@link org.hearsay.language.mend.Mends} holds the order of them all.
 */
@NullMarked
package org.hearsay.language.mend.clause;

import org.jspecify.annotations.NullMarked;
