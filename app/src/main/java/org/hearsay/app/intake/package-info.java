/**
 * What can be ingested beyond single reports: folders, lists and archives, opened one after the other and taken apart.
 *
 * <p>Takes the paths a user named, gives {@link org.hearsay.app.read.Arrival}s in a fixed order; uses {@code app.read} and the readers of
 * CSV, XML and WARC; never reads a report for meaning, never holds more than one report in memory at a time, but for a feed, which is
 * held whole.
 */
@NullMarked
package org.hearsay.app.intake;

import org.jspecify.annotations.NullMarked;
