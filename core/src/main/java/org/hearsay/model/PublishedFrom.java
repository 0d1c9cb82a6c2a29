package org.hearsay.model;

/** Where the day of publication was read. */
public enum PublishedFrom implements Coded {
    OPTION,
    METADATA,
    DATELINE
}
