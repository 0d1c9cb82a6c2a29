package org.hearsay.model;

/** What was done to people. */
public enum Harm implements Coded {
    KILLED,
    WOUNDED,
    MISSING,
    ABDUCTED,
    ARRESTED,
    DISPLACED;

    /** Whether it was done to their bodies: killed or hurt. */
    public boolean isBodily() {
        return this == KILLED || this == WOUNDED;
    }
}
