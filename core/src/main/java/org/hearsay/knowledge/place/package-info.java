/**
 * Places that are known before reading: countries, divisions, towns, regions, waters, sites, with the names they go by.
 *
 * <p>Takes the data files of {@code org/hearsay/world}, gives a {@link org.hearsay.knowledge.place.Gazetteer} and
 * {@link org.hearsay.knowledge.place.Demonyms}; knows nothing of any report and never decides which of several places a name means.
 */
@NullMarked
package org.hearsay.knowledge.place;

import org.jspecify.annotations.NullMarked;
