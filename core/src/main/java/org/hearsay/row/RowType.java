package org.hearsay.row;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of one kind of row, in the scheme's order.
 *
 * @param meaning what one row stands for
 * @param source where the scheme defines it
 */
public record RowType<T>(String name, String meaning, String source, List<Column<T>> columns) {
    public RowType {
        columns = List.copyOf(columns);
        Set<String> names = new HashSet<>();
        for (Column<T> column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException(name + " has two columns called " + column.name());
            }
        }
    }

    /** The names, in order. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** The values of a row, in the order of the columns. */
    public List<Optional<?>> values(T row) {
        return columns.stream().<Optional<?>>map(column -> column.of(row)).toList();
    }

    /** The names of the columns that never have a value. */
    public List<String> neverFilled() {
        return columns.stream()
                .filter(column -> !column.filled())
                .map(Column::name)
                .toList();
    }
}
