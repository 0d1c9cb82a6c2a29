package org.hearsay.row;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of a set that holds everything: its columns, and its rows of one incident or one reading.
 *
 * @param <S> what the rows are of
 */
public record RowTable<S, R>(RowType<R> type, Function<S, List<R>> rows) {
    /** Where the sets' columns are defined. */
    static final String SOURCE =
            "our own; schema/incidents.schema.json and schema/record.schema.json say what the values mean";

    /**
     * A row of a list: what it belongs to, and its place in the list, from 0.
     *
     * @param <O> what it belongs to
     */
    record Item<O, V>(O owner, int at, V value) {}

    static <O, V> List<Item<O, V>> items(O owner, List<V> values) {
        List<Item<O, V>> items = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            items.add(new Item<>(owner, i, values.get(i)));
        }
        return items;
    }

    /** The rows of the lists of each of a list's rows. */
    static <O, V, W> List<Item<Item<O, V>, W>> nested(List<Item<O, V>> items, Function<V, List<W>> lists) {
        return items.stream()
                .flatMap(item -> items(item, lists.apply(item.value())).stream())
                .toList();
    }
}
