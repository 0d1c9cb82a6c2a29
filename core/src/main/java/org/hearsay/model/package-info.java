/**
 * The nouns: what Hearsay reads and what it writes, as small immutable records that check themselves at birth.
 *
 * <p>Takes nothing, gives its types to every room, uses nothing, never computes more than a value of its own fields.
 */
@NullMarked
package org.hearsay.model;

import org.jspecify.annotations.NullMarked;
