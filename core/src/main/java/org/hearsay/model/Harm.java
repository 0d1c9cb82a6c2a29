package org.hearsay.model;

/** What was done to people. */
public enum Harm implements Coded {
    KILLED,
    WOUNDED,
    MISSING,
    ABDUCTED,
    ARRESTED,
    DISPLACED
}
