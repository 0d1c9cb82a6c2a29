package org.hearsay.model;

/** How an event lies to the place named. */
public enum WhereRelation implements Coded {
    IN,
    NEAR,
    BETWEEN,
    FROM,
    TO
}
