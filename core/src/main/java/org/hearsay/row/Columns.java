package org.hearsay.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Collects the columns of a row type in order. */
final class Columns<T> {
    private final List<Column<T>> columns = new ArrayList<>();

    Columns<T> text(String name, String meaning, String from, Function<T, Optional<String>> fill) {
        return add(name, ColumnType.TEXT, "", meaning, from, fill);
    }

    Columns<T> texts(String name, String meaning, String from, Function<T, List<String>> fill) {
        return add(
                name,
                ColumnType.TEXTS,
                "",
                meaning,
                from,
                row -> Optional.of(fill.apply(row)).filter(list -> !list.isEmpty()));
    }

    Columns<T> whole(String name, String unit, String meaning, String from, Function<T, Optional<Integer>> fill) {
        return add(name, ColumnType.WHOLE, unit, meaning, from, fill);
    }

    Columns<T> large(String name, String unit, String meaning, String from, Function<T, Optional<Long>> fill) {
        return add(name, ColumnType.LARGE, unit, meaning, from, fill);
    }

    Columns<T> decimal(String name, String unit, String meaning, String from, Function<T, Optional<Double>> fill) {
        return add(name, ColumnType.DECIMAL, unit, meaning, from, fill);
    }

    Columns<T> flag(String name, String meaning, String from, Function<T, Optional<Boolean>> fill) {
        return add(name, ColumnType.FLAG, "", meaning, from, fill);
    }

    Columns<T> day(String name, String meaning, String from, Function<T, Optional<LocalDate>> fill) {
        return add(name, ColumnType.DAY, "ISO 8601", meaning, from, fill);
    }

    /** A column that the scheme has and nothing in an incident can fill. */
    Columns<T> never(String name, ColumnType type, String meaning, String why) {
        columns.add(new Column<>(name, type, "", meaning, "never filled: " + why, false, row -> Optional.empty()));
        return this;
    }

    /** A group of columns that is said elsewhere. */
    Columns<T> with(Consumer<Columns<T>> group) {
        group.accept(this);
        return this;
    }

    RowType<T> as(String name, String meaning, String source) {
        return new RowType<>(name, meaning, source, columns);
    }

    private Columns<T> add(
            String name,
            ColumnType type,
            String unit,
            String meaning,
            String from,
            Function<T, ? extends Optional<?>> fill) {
        columns.add(new Column<>(name, type, unit, meaning, from, true, fill));
        return this;
    }
}
