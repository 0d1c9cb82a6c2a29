package org.hearsay.app.read;

import java.util.Optional;

/**
 * What came of one arrival.
 *
 * @param text what is to be printed; empty when nothing can be
 * @param complaint one line that names the input and says why it was refused or not read; empty when all is well
 */
public record Answer(Optional<String> text, Optional<String> complaint) {}
