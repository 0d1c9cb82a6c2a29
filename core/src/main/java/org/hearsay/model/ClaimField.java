package org.hearsay.model;

/** Which side of a thing a claim bears on. */
public enum ClaimField implements Coded {
    OCCURRENCE,
    RESPONSIBILITY,
    TOLL,
    WHEN,
    WHERE,
    TARGET,
    PRESENCE,
    STRENGTH,
    LINK,
    INTENT
}
