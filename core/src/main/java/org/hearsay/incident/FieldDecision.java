package org.hearsay.incident;

import java.time.Instant;
import java.util.Optional;
import org.hearsay.model.Coded;

/**
 * What a coder decided about one field of an incident. It is anchored on words of a report, not on ids, so that it holds when the report
 * is read again and goes with its telling when incidents are split or merged.
 *
 * @param field {@code type}, {@code when}, {@code killed}, …: see {@link DecidableFields}
 * @param value what it is instead when it was corrected; else the value that was accepted or rejected, empty in decisions of an earlier
 *     Hearsay
 * @param coder who decided it
 * @param note why
 */
public record FieldDecision(
        WordAnchor anchor,
        String field,
        Action action,
        Optional<FieldValue> value,
        String coder,
        Instant at,
        Optional<String> note) {
    public FieldDecision {
        if (value.isEmpty() && action == Action.CORRECT) {
            throw new IllegalArgumentException("what is corrected is corrected to something");
        }
    }

    /** What was done with the value. */
    public enum Action implements Coded {
        /** It is right. It is marked so, and stays what the accounts make it. */
        ACCEPT,
        /** It is another, which stands in the place of what was computed. */
        CORRECT,
        /** It is wrong: the accounts that tell it are passed over for this field. */
        REJECT
    }
}
