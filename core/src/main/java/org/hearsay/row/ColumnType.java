package org.hearsay.row;

import java.time.LocalDate;
import java.util.List;

/** What the values of a column are. */
public enum ColumnType {
    TEXT("text", String.class),
    WHOLE("whole number", Integer.class),
    /** A whole number that can be larger than people are many. */
    LARGE("whole number", Long.class),
    DECIMAL("number", Double.class),
    FLAG("true or false", Boolean.class),
    DAY("day", LocalDate.class),
    /** Several texts; a scheme of plain rows has none. */
    TEXTS("texts", List.class);

    private final String words;
    private final Class<?> javaType;

    ColumnType(String words, Class<?> javaType) {
        this.words = words;
        this.javaType = javaType;
    }

    /** How the page of reference calls it. */
    public String words() {
        return words;
    }

    boolean holds(Object value) {
        return javaType.isInstance(value);
    }
}
