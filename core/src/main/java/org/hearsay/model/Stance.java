package org.hearsay.model;

/** What a source does with what it says. */
public enum Stance implements Coded {
    CLAIMS_RESPONSIBILITY,
    DENIES,
    ACCUSES,
    ASSERTS,
    CONFIRMS,
    ADMITS,
    ESTIMATES,
    DOUBTS,
    PROMISES,
    THREATENS,
    DEMANDS,
    WARNS,
    CONDEMNS,
    PRAISES
}
