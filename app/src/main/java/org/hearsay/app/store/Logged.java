package org.hearsay.app.store;

import java.util.Optional;

/**
 * What a coder decided, as it stands in the list that is only added to.
 *
 * @param seq its number, 1 and up in the order it was decided
 * @param undone empty while it is in force
 */
public record Logged<T>(long seq, T what, Optional<Undo> undone) {
    public boolean isInForce() {
        return undone.isEmpty();
    }
}
