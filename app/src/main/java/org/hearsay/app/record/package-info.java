/**
 * The printed record: one description of its shape, taken from the Java types, from which both the JSON and its JSON Schema are written.
 *
 * <p>Takes a {@link org.hearsay.model.Reading}, gives JSON; uses {@code model} and Jackson; never decides what is said.
 */
@NullMarked
package org.hearsay.app.record;

import org.jspecify.annotations.NullMarked;
