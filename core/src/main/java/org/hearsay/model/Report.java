package org.hearsay.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One news report as it is read: its text and what is known of its origin.
 *
 * @param id {@code sha256:} and the hexadecimal digest of the bytes it was read from
 * @param uri where it came from: a path, an address, or the id that a list of reports gave it
 * @param published the day of publication, from which relative dates are reckoned
 * @param publishedFrom where that day was read; empty exactly when {@code published} is
 * @param language ISO 639-1 code
 * @param text the words; every {@link Span} points into it
 */
public record Report(
        String id,
        Optional<String> uri,
        Optional<String> publisher,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<PublishedFrom> publishedFrom,
        String language,
        String text) {
    public Report {
        if (published.isPresent() != publishedFrom.isPresent()) {
            throw new IllegalArgumentException("a day of publication goes with where it was read");
        }
    }

    /** The words of a span. */
    public String quote(Span span) {
        return text.substring(span.start(), span.end());
    }
}
