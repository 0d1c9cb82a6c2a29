package org.hearsay.model;

/** How the words of a source are given. */
public enum ClaimForm implements Coded {
    DIRECT,
    INDIRECT,
    MIXED
}
