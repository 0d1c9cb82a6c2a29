package org.hearsay.app.render;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.Span;

/**
 * One value of a reading, flat: what it is, in which words it stands, on whose word, and by which rule.
 *
 * @param id of the thing it belongs to: {@code e1}
 * @param field which side of that thing: {@code when}; empty for the thing itself
 * @param kind how it is marked in the text
 * @param spans the words; never empty
 * @param what the value in plain words
 * @param voice on whose word
 * @param rule the rule that gave it
 */
public record Value(String id, String field, Kind kind, List<Span> spans, String what, String voice, String rule) {
    public Value {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a value without words: " + id + "." + field);
        }
    }

    /** What a value is of, and so how its words are marked. */
    public enum Kind {
        EVENT,
        ACTOR,
        LABEL,
        PLACE,
        DATE,
        TOLL,
        TARGET,
        WEAPON,
        SOURCE,
        CUE,
        CONTENT,
        RELATION,
        FIGURE,
        ISSUE;

        /** Its name in a style sheet. */
        String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code e1.when}, or {@code e1} for the thing itself. */
    public String key() {
        return field.isEmpty() ? id : id + "." + field;
    }
}
