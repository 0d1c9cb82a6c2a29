package org.hearsay.resolve.date;

/** What an open date of a text is reckoned from. */
enum DocumentKind {
    /** A report of the day's news: "in March" is the March nearest its publication. */
    NEWS,
    /** A history: "in March" is the March of the time just told of. */
    NARRATIVE
}
