/**
 * Exports: incidents and records in the formats of the field.
 *
 * <p>Takes what an {@link org.hearsay.app.export.ExportSource} gives, in its order, and the columns of {@link org.hearsay.row}; gives files
 * and a note of what they could not hold. Holds one incident at a time. Never decides what a column means: that is said in
 * {@code org.hearsay.row}, once.
 */
@NullMarked
package org.hearsay.app.export;

import org.jspecify.annotations.NullMarked;
