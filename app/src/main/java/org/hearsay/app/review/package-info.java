/**
 * What coders decide about what was read.
 *
 * <p>Takes incidents and the words they rest on, gives decisions that are only added to and incidents that show them; uses the store, never
 * changes what was read.
 */
@NullMarked
package org.hearsay.app.review;

import org.jspecify.annotations.NullMarked;
