package org.hearsay.app.cli;

import org.hearsay.model.Coded;

/** How a reading is printed. */
enum Format implements Coded {
    /** The record of the contract. */
    JSON,
    /** For a person at a terminal. */
    TEXT,
    /** One self-contained page. */
    HTML,
    /** The dates, as rows. */
    TIMEX
}
