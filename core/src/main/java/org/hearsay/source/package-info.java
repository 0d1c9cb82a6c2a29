/** Bytes to a report: main text, title, publisher, day. */
@NullMarked
package org.hearsay.source;

import org.jspecify.annotations.NullMarked;
