package org.hearsay.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Full text over reports and claims. All the words looked for must be there, in any form and without regard to case and accents; words
 * in quotation marks must stand together. The best matches come first.
 */
public interface Search {
    /**
     * A report in which the words stand.
     *
     * @param excerpt some words around the first of them
     */
    record ReportHit(
            String report,
            String uri,
            Optional<String> publisher,
            Optional<LocalDate> published,
            Optional<String> title,
            String excerpt) {}

    /**
     * A claim in which the words stand, or whose source they name.
     *
     * @param claim its id in the report's record
     * @param uri where the report came from
     * @param source the words that name who says it
     * @param said what is said, quoted
     */
    record ClaimHit(String report, String uri, String claim, String stance, Optional<String> source, String said) {}

    /** @param most how many at most */
    List<ReportHit> reports(String words, int most);

    /** @param most how many at most */
    List<ClaimHit> claims(String words, int most);
}
