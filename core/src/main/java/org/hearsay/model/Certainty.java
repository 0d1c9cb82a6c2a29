package org.hearsay.model;

/** How sure a source says it is. */
public enum Certainty implements Coded {
    CERTAIN,
    PROBABLE,
    POSSIBLE
}
