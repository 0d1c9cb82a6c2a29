package org.hearsay.model;

/** Whether a content says that something is, or that it is not. */
public enum Polarity implements Coded {
    POSITIVE,
    NEGATIVE
}
