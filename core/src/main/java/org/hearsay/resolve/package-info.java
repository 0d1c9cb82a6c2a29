/** Mentions to referents: which actor, place or day the words mean, by ordered named sieves. */
@NullMarked
package org.hearsay.resolve;

import org.jspecify.annotations.NullMarked;
