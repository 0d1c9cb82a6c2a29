package org.hearsay.model;

/** Whether an event is told as having happened. */
public enum Actuality implements Coded {
    OCCURRED,
    ATTEMPTED,
    FOILED,
    THREATENED,
    PLANNED,
    HYPOTHETICAL,
    DENIED,
    GENERIC
}
