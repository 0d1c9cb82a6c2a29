package org.hearsay.model;

/** What a date was reckoned from: itself, the day of publication, or another event of the text. */
public enum Anchor implements Coded {
    TEXT,
    PUBLISHED,
    EVENT
}
