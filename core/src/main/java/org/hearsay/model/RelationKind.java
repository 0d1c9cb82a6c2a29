package org.hearsay.model;

/** How one actor stands to another. */
public enum RelationKind implements Coded {
    AFFILIATE_OF,
    OFFSHOOT_OF,
    ALIAS_OF,
    PART_OF,
    MEMBER_OF,
    LEADER_OF,
    SPOKESPERSON_OF,
    ALLY_OF,
    RIVAL_OF,
    FIGHTS,
    BACKS,
    GOVERNS,
    SUCCEEDS
}
