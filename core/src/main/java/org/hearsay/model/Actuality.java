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
    GENERIC;

    /** Whether one deed is told that somebody did, tried, or is said not to have done; not one to come or any one. */
    public boolean isOfOneDeed() {
        return switch (this) {
            case OCCURRED, ATTEMPTED, FOILED, DENIED -> true;
            case THREATENED, PLANNED, HYPOTHETICAL, GENERIC -> false;
        };
    }
}
