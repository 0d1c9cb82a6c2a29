package org.hearsay.app.store;

import java.util.Locale;
import org.hearsay.app.read.CannotGoOn;

/** The store cannot be opened, read or written: one line that says which, why, and what to do. */
public final class StoreTrouble extends CannotGoOn {
    private static final long serialVersionUID = 1L;

    StoreTrouble(String message) {
        super(message);
    }

    StoreTrouble(String message, Throwable cause) {
        super(message, cause);
    }

    /** A value of the store that is not what was once written there. */
    static StoreTrouble damaged(String what, Throwable cause) {
        return new StoreTrouble(
                String.format(
                        Locale.ROOT,
                        "the store holds a damaged %s (%s): take a copy from before it was damaged",
                        what,
                        cause.getMessage()),
                cause);
    }
}
