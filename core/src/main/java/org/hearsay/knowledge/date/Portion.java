package org.hearsay.knowledge.date;

/** The part of a stretch of time that is meant: also the TIMEX3 {@code mod}. */
public enum Portion {
    START,
    MID,
    END
}
