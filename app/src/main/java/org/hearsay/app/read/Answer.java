package org.hearsay.app.read;

import java.util.Optional;

/**
 * What came of one arrival.
 *
 * @param made what came of it; empty when nothing could
 * @param complaint one line that names the input and says why it was refused or not read; empty when all is well
 */
public record Answer<T>(Optional<T> made, Optional<String> complaint) {}
