package org.hearsay.knowledge.codebook;

/** What a phrase is to an event, in the order in which a frame fills them. */
public enum Role {
    TARGET,
    PERPETRATOR,
    WEAPON
}
