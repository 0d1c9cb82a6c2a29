package org.hearsay.app.store;

import java.util.Optional;
import java.util.function.BooleanSupplier;

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

    /** In words: taken back, orphaned, or in force. */
    public String state(BooleanSupplier isOrphaned) {
        return undone.map(undo -> "taken back by " + undo.coder())
                .orElseGet(() -> isOrphaned.getAsBoolean() ? "orphaned" : "in force");
    }
}
