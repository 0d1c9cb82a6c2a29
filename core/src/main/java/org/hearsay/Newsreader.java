package org.hearsay;

import java.util.List;
import org.hearsay.language.Document;
import org.hearsay.language.Parser;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;

/**
 * The map of the house: one report walks through the rooms in one direction, and a reading comes out. Holds only knowledge that is
 * loaded once, so one newsreader serves all threads.
 */
public final class Newsreader {
    private final Parser parser;

    public Newsreader(Parser parser) {
        this.parser = parser;
    }

    /** Reads one report. The same report gives the same reading on every run. */
    public Reading read(Report report) {
        Document document = parser.parse(report);
        return new Reading(
                document.report(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
