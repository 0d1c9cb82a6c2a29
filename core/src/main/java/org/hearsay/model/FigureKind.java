package org.hearsay.model;

/** What a figure counts. */
public enum FigureKind implements Coded {
    /** Members, fighters. */
    STRENGTH,
    TERRITORY,
    ARMS,
    MONEY,
    DURATION,
    /** Harm over a period, not in one event. */
    TOTAL_TOLL
}
