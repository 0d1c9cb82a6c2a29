package org.hearsay.mention.date;

/** What a relative expression is reckoned from. */
public enum Base {
    /** The time of speech: "yesterday", "last week". */
    SPEECH,
    /** The time the text has just told of: "the next day", "two weeks later". */
    TEXT
}
