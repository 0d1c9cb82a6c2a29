/**
 * Mends of who accuses whom of what: the accused, the deed behind "for" and "of", the one who judges.
 *
 * <p>Takes a parsed {@link org.hearsay.language.Sentence} and gives the tokens to hang elsewhere; uses tags, labels and short lists of words
 * to put right whom an accusation reaches; never asks another mend: {@link org.hearsay.language.mend.Mends} holds the order of them all.
 */
@NullMarked
package org.hearsay.language.mend.blame;

import org.jspecify.annotations.NullMarked;
