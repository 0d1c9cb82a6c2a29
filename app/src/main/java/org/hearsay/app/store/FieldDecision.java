package org.hearsay.app.store;

import java.util.Optional;
import org.hearsay.model.Coded;
import org.hearsay.model.incident.Quote;

/**
 * What a coder decided about one field of an event or an incident. It is anchored on words of a report, not on ids, so that it holds when
 * the report is read again.
 *
 * @param report the id of the report: the digest of its bytes
 * @param anchor the words that the event was read from, and where they stood
 * @param field {@code type}, {@code when}, {@code killed}, …
 * @param value what it is instead, as JSON; there exactly when it was corrected
 */
public record FieldDecision(
        String report, Quote anchor, String field, Action action, Optional<String> value, String coder) {
    public FieldDecision {
        if (value.isPresent() != (action == Action.CORRECT)) {
            throw new IllegalArgumentException("a value is given exactly when it is corrected");
        }
    }

    /** What was done with the value. */
    public enum Action implements Coded {
        ACCEPT,
        CORRECT,
        REJECT
    }
}
