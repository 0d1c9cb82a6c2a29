package org.hearsay.model;

/** What went wrong or stayed open: a sealed list, part of the contract. */
public enum IssueKind implements Coded {
    DATE_UNANCHORED,
    PLACE_AMBIGUOUS,
    PLACE_NOT_FOUND,
    SOURCE_UNRESOLVED,
    REFERENCE_UNRESOLVED,
    QUOTE_UNBALANCED,
    LANGUAGE_NOT_SUPPORTED,
    REPORT_TOO_LONG,
    TEXT_EMPTY,
    ENCODING_GUESSED,
    DATE_INVALID
}
