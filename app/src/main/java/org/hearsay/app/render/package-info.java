/** A reading for a person: as text for a terminal, as one self-contained HTML page. Takes readings, gives text, never opens anything. */
@NullMarked
package org.hearsay.app.render;

import org.jspecify.annotations.NullMarked;
