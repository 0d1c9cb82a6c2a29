package org.hearsay.app.review;

import org.hearsay.app.read.CannotGoOn;

/** What a coder asks for cannot be done: one line that says why, and what could. */
public final class Refusal extends CannotGoOn {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
