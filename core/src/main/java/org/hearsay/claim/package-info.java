/** Who says so: source, cue, content, stance. */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;
