package org.hearsay.app.evaluate;

import org.hearsay.app.read.CannotGoOn;

/** A corpus, its description or its records cannot be had; the message says in one line which and what to do. */
final class NoCorpus extends CannotGoOn {
    private static final long serialVersionUID = 1L;

    NoCorpus(String message) {
        super(message);
    }
}
