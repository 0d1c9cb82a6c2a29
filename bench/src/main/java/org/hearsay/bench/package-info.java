/** Measures the reading, alone and beside the parsing library as it is. Never shipped. */
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
