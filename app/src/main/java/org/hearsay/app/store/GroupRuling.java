package org.hearsay.app.store;

import java.time.Instant;
import java.util.Optional;
import org.hearsay.incident.WordAnchor;

/**
 * A coder's word on whether two tellings are of one incident, anchored on words of their reports.
 *
 * @param a the words of the one, and {@code b} those of the other
 * @param together whether they belong together
 * @param coder who decided it
 * @param note why
 */
public record GroupRuling(
        WordAnchor a, WordAnchor b, boolean together, String coder, Instant at, Optional<String> note) {}
