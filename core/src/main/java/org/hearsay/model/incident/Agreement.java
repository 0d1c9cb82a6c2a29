package org.hearsay.model.incident;

import org.hearsay.model.Coded;

/** How the accounts of one field stand to each other. */
public enum Agreement implements Coded {
    /** Only one account says anything. */
    SINGLE,
    /** All say the same. */
    AGREED,
    /** They differ, and one contains the other. */
    COMPATIBLE,
    /** They cannot all be true. */
    CONTRADICTING,
    /** They differ only because the same voice, or its successor, replaced an earlier value. */
    SUPERSEDED
}
