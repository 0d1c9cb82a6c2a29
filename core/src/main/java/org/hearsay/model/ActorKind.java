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
    UNKNOWN;

    /** Whether it bears arms by what it is. */
    public boolean isArmed() {
        return switch (this) {
            case STATE_FORCES, REBEL_GROUP, MILITIA, CRIMINAL_GROUP -> true;
            case GOVERNMENT,
                    PROTESTERS,
                    RIOTERS,
                    CIVILIANS,
                    INTERNATIONAL_ORGANISATION,
                    NGO,
                    MEDIA,
                    COMPANY,
                    COMMUNITY,
                    PERSON,
                    UNKNOWN -> false;
        };
    }
}
