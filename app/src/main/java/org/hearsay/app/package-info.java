/** The program: {@link org.hearsay.app.Main} parses and runs, {@link org.hearsay.app.Wiring} builds everything by hand. */
@NullMarked
package org.hearsay.app;

import org.jspecify.annotations.NullMarked;
