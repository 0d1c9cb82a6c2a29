package org.hearsay.model;

/** Who was harmed. */
public enum VictimClass implements Coded {
    CIVILIANS,
    STATE_FORCES,
    FIGHTERS,
    ATTACKERS,
    MIXED,
    UNKNOWN
}
