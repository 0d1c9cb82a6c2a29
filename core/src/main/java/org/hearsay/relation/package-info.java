/** How actors stand to each other, and what is counted of them. */
@NullMarked
package org.hearsay.relation;

import org.jspecify.annotations.NullMarked;
