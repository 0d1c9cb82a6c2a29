package org.hearsay.model;

/** Whether an event is what the report is about, or history told for context. */
public enum Newness implements Coded {
    NEWS,
    BACKGROUND
}
