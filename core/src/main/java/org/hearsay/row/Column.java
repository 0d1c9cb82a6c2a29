package org.hearsay.row;

import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a scheme.
 *
 * @param name as the scheme spells it
 * @param unit of a number or a code, empty text where there is none
 * @param meaning what the scheme means by it
 * @param from where in an incident its values come from, or why there never are any
 * @param filled whether there can be a value at all
 */
public record Column<T>(
        String name,
        ColumnType type,
        String unit,
        String meaning,
        String from,
        boolean filled,
        Function<T, ? extends Optional<?>> fill) {
    public Column {
        if (name.isBlank() || meaning.isBlank() || from.isBlank()) {
            throw new IllegalArgumentException("a column needs a name, a meaning and a source: " + name);
        }
    }

    /** The value in a row; empty when nobody said it. */
    public Optional<?> of(T row) {
        Optional<?> value = fill.apply(row);
        value.ifPresent(this::check);
        return value;
    }

    private void check(Object value) {
        if (!type.holds(value)) {
            throw new IllegalStateException("column " + name + " holds " + type.words() + ", not " + value);
        }
    }
}
