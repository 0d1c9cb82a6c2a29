/** What is known before reading: cues, codebook, actors, places, named events. Data files, loaded and checked once. */
@NullMarked
package org.hearsay.knowledge;

import org.jspecify.annotations.NullMarked;
