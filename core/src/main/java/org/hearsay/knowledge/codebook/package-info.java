/**
 * The codebook: which types of event there are and by which words and functions they are told; and the word classes it speaks of.
 *
 * <p>Takes the files below {@code org/hearsay/codebook} and {@code org/hearsay/en/event}, gives {@link
 * org.hearsay.knowledge.codebook.Codebook} and the lexicons, never looks at a report.
 */
@NullMarked
package org.hearsay.knowledge.codebook;

import org.jspecify.annotations.NullMarked;
