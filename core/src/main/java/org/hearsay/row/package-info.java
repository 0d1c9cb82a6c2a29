/** Every exported column, defined once. */
@NullMarked
package org.hearsay.row;

import org.jspecify.annotations.NullMarked;
