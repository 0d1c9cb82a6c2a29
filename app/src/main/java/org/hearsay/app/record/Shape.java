package org.hearsay.app.record;

import java.util.List;
import java.util.function.Function;
import org.hearsay.model.Coded;

/** How values of one kind look in the record. */
sealed interface Shape {
    /** A value that JSON can hold as it is, or that is written as a string. */
    enum Leaf implements Shape {
        TEXT,
        WHOLE_NUMBER,
        NUMBER,
        FLAG,
        /** An ISO 8601 day. */
        DAY,
        /** A piece of the report's text: its offsets in code points and its words. */
        SPAN
    }

    /** One of the words of an enum. */
    record Word(Class<? extends Coded> type) implements Shape {}

    /** Always this word. */
    record Only(String word) implements Shape {}

    /** A value, or {@code null} when it is not known. */
    record Maybe(Shape shape) implements Shape {}

    record ListOf(Shape items) implements Shape {}

    /** Values by names that the data bring, in the order of the map. */
    record MapOf(Shape values) implements Shape {}

    /**
     * Named fields, always all of them, in this order.
     *
     * @param brief whether a value is short enough to be printed on one line
     */
    record Fields(String name, List<Field> fields, boolean brief) implements Shape {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /** One of several sets of fields. */
    record Either(String name, List<Fields> kinds, Function<Object, Fields> kindOf) implements Shape {
        public Either {
            kinds = List.copyOf(kinds);
        }
    }

    /** One field: its key, and how to take its value from the value it belongs to. */
    record Field(String key, Shape shape, Function<Object, Object> value) {}
}
