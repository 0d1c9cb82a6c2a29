/**
 * The corpora and how a document of each is scored: gold against what was printed.
 *
 * <p>Takes lines of gold and {@link org.hearsay.app.evaluate.score.Answer}s, gives counts, figures and findings; uses {@code model}; never
 * reads a report, and never tells a reader what the gold says.
 */
@NullMarked
package org.hearsay.app.evaluate.score;

import org.jspecify.annotations.NullMarked;
