package org.hearsay.language;

import java.io.IOException;

/** The language pack can be neither opened nor made: one line that says what failed, where, and what to do. */
public final class PackException extends IOException {
    private static final long serialVersionUID = 1;

    public PackException(String message, Throwable cause) {
        super(message, cause);
    }

    public PackException(String message) {
        super(message);
    }
}
