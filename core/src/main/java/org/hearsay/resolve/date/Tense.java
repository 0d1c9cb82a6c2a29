package org.hearsay.resolve.date;

/** Whether what is told lies before or after the time of telling. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
}
