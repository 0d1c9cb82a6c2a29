/**
 * Mends of who says what: the speaker of a clause, of a quotation, of one said beside another.
 *
 * <p>Takes a parsed {@link org.hearsay.language.Sentence} and gives the tokens to hang elsewhere; uses tags, labels and short lists of words
 * to put right whose account a sentence is; never asks another mend: {@link org.hearsay.language.mend.Mends} holds the order of them all.
 */
@NullMarked
package org.hearsay.language.mend.speaker;

import org.jspecify.annotations.NullMarked;
