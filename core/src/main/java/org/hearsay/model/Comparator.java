package org.hearsay.model;

/** How a number is bounded by its words. */
public enum Comparator implements Coded {
    EXACTLY,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN
}
