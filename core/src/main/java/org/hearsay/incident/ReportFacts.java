package org.hearsay.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a report when its words are no longer at hand.
 *
 * @param id {@code sha256:} and the digest of its bytes
 * @param uri where it came from
 * @param agency the news agency it is credited to
 * @param sketch a few numbers that are alike when two texts are, see {@link Copies}; empty for a text too short to tell
 * @param copyOf the id of the report that it repeats
 */
public record ReportFacts(
        String id,
        String uri,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> title,
        Optional<String> agency,
        List<Long> sketch,
        Optional<String> copyOf) {
    public ReportFacts {
        sketch = List.copyOf(sketch);
    }

    public ReportFacts asCopyOf(Optional<String> original) {
        return new ReportFacts(id, uri, publisher, published, title, agency, sketch, original);
    }
}
