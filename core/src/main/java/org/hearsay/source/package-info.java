/**
 * Bytes to a report: its words, title, publisher and day.
 *
 * <p>Takes a {@link org.hearsay.source.RawReport} or a {@link org.hearsay.source.ListedReport}, gives a {@link
 * org.hearsay.source.Delivery} (a report with what is doubtful about it, or why there is none), uses {@code model} and jsoup, and never
 * opens a file, an address or a clock: who calls it brings the bytes.
 */
@NullMarked
package org.hearsay.source;

import org.jspecify.annotations.NullMarked;
