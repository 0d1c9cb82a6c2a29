package org.hearsay.model;

/** On what footing an actor is held responsible. A claim of responsibility is never {@link #STATED}. */
public enum ResponsibilityKind implements Coded {
    STATED,
    CLAIMED,
    ADMITTED,
    ACCUSED,
    SUSPECTED,
    DENIED,
    /** Nobody is named. */
    UNKNOWN
}
