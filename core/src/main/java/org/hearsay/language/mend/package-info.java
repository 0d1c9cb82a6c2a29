/**
 * Mends what the parser gets wrong again and again: named rules, each for one shape of tree that the words themselves show to be wrong.
 *
 * <p>Takes a parsed {@link org.hearsay.language.Sentence} and gives the same one, or one with some tokens hung elsewhere; uses tags, labels
 * and short lists of words; never changes a word or a name, nor a tag
 * but of a verb taken for a noun. {@link org.hearsay.language.mend.Mends} holds their order, four packages the rules: {@code clause} (how
 * clauses hang together), {@code speaker} (who says what), {@code blame} (who accuses whom), {@code harm} (who did what to whom).
 */
@NullMarked
package org.hearsay.language.mend;

import org.jspecify.annotations.NullMarked;
