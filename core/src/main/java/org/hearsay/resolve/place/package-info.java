/**
 * Which place a name means.
 *
 * <p>Takes a document and its {@link org.hearsay.mention.place.PlaceMention}s, gives {@link org.hearsay.resolve.place.ResolvedPlaces}: one
 * {@link org.hearsay.model.Place} for each referent, with what else it could have been and why that was not taken. Leaves a name open that it
 * does not know, and says so when the choice was a toss-up. Never chooses the place of an event.
 */
@NullMarked
package org.hearsay.resolve.place;

import org.jspecify.annotations.NullMarked;
