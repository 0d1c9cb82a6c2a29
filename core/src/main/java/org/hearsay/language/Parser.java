package org.hearsay.language;

import org.hearsay.model.Report;

/** The one door of the language room: reads the words of a report into sentences. Safe for use by many threads at once. */
public interface Parser {
    Document parse(Report report);
}
