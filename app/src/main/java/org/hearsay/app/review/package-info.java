/**
 * What coders decide about what was read.
 *
 * <p>Takes what coders type, gives decisions that are only added to, with incidents made anew by them; uses the store, the linker, and the
 * registries to look names up; never changes what was read.
 */
@NullMarked
package org.hearsay.app.review;

import org.jspecify.annotations.NullMarked;
