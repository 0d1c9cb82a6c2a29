/**
 * What is known before reading: cues, codebook, actors, places, calendar, named events.
 *
 * <p>Takes data files below {@code org/hearsay}; gives immutable look-ups that are loaded once and shared by all threads; uses {@link org.hearsay.knowledge.Table} to read its files; never looks at a report.
 */
@NullMarked
package org.hearsay.knowledge;

import org.jspecify.annotations.NullMarked;
