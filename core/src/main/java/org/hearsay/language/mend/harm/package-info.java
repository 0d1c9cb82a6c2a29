/**
 * Mends of who did what to whom: doers, victims, the dead beside the hurt and how many they are.
 *
 * <p>Takes a parsed {@link org.hearsay.language.Sentence} and gives the tokens to hang elsewhere; uses tags, labels and short lists of words
 * to put right whom a deed is laid to; never asks another mend: {@link org.hearsay.language.mend.Mends} holds the order of them all.
 */
@NullMarked
package org.hearsay.language.mend.harm;

import org.jspecify.annotations.NullMarked;
