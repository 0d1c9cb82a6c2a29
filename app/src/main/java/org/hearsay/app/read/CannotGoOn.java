package org.hearsay.app.read;

/** Not this report's fault: every other would fare the same. The message tells the user in one line what is wrong and what to do. */
public class CannotGoOn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotGoOn(String message, Throwable cause) {
        super(message, cause);
    }

    protected CannotGoOn(String message) {
        super(message);
    }
}
