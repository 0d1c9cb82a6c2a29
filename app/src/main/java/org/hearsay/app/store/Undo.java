package org.hearsay.app.store;

import java.time.Instant;
import java.util.Optional;

/** Who took a decision back, when and why. */
public record Undo(String coder, Instant at, Optional<String> note) {}
