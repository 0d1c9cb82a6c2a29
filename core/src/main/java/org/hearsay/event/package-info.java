/** What happened: the codebook's frames fill their roles along dependencies. */
@NullMarked
package org.hearsay.event;

import org.jspecify.annotations.NullMarked;
