/**
 * From what the user named to what is printed: files, addresses and lists opened, read in parallel, put out in input order.
 *
 * <p>Takes the arguments of {@code read}, gives lines to a {@link org.hearsay.app.read.Sink}; the only package that opens files and
 * addresses.
 */
@NullMarked
package org.hearsay.app.read;

import org.jspecify.annotations.NullMarked;
