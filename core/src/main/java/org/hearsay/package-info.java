/** The door of the library: {@link org.hearsay.Newsreader} reads a report. */
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
