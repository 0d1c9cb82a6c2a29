/**
 * Golden stories: reports written for Hearsay, each with what a careful coder reads in it, and the comparison of a reading with that.
 *
 * <p>Takes a {@link org.hearsay.model.Reading}, gives {@link org.hearsay.stories.Outcome}s and their score, uses the model only, never
 * reads a report itself.
 */
@NullMarked
package org.hearsay.stories;

import org.jspecify.annotations.NullMarked;
