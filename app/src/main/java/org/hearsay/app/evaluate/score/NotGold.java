package org.hearsay.app.evaluate.score;

/** A line that is no gold of its corpus; the message is half a line for the user. */
public final class NotGold extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotGold(String message) {
        super(message);
    }
}
