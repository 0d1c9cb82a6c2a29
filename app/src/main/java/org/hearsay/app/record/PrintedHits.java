package org.hearsay.app.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What {@code hearsay search} prints as JSON, in print order. */
public record PrintedHits(String schema, List<Report> reports, List<Said> claims) {
    /** The name of this contract; a change of meaning needs a new number. */
    public static final String SCHEMA = "hearsay/search/1";

    public PrintedHits {
        reports = List.copyOf(reports);
        claims = List.copyOf(claims);
    }

    /**
     * A report in which the words stand.
     *
     * @param excerpt some words around the first of them
     * @param incidents the ids of the incidents it tells
     */
    public record Report(
            String id,
            String uri,
            Optional<String> publisher,
            Optional<LocalDate> published,
            Optional<String> title,
            String excerpt,
            List<String> incidents) {
        public Report {
            incidents = List.copyOf(incidents);
        }
    }

    /**
     * A claim in which the words stand, or whose source they name.
     *
     * @param report the id of the report
     * @param claim its id in the report's record
     * @param source the words that name who says it
     */
    public record Said(String report, String uri, String claim, String stance, Optional<String> source, String said) {}
}
