package org.hearsay.model;

/** What an actor is. */
public enum ActorKind implements Coded {
    STATE_FORCES,
    GOVERNMENT,
    REBEL_GROUP,
    MILITIA,
    CRIMINAL_GROUP,
    PROTESTERS,
    RIOTERS,
    CIVILIANS,
    INTERNATIONAL_ORGANISATION,
    NGO,
    MEDIA,
    COMPANY,
    /** Ethnic, religious, tribal. */
    COMMUNITY,
    PERSON,
    UNKNOWN
}
