package org.hearsay.language;

/** How a word is mostly written in the middle of a sentence. */
public enum WordCase {
    LOWER,
    CAPITALIZED,
    UPPER
}
