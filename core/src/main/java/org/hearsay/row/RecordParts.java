package org.hearsay.row;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.model.Basis;
import org.hearsay.model.Reading;
import org.hearsay.model.When;
import org.hearsay.row.RowTable.Item;

/** What tables of records share: whose list they are of, a date, a voice, a rule. */
final class RecordParts {
    private RecordParts() {}

    /** A table of one list of a record. */
    static <V> RowTable<Reading, ?> list(
            String name, String meaning, Function<Reading, List<V>> values, Consumer<Columns<Item<Reading, V>>> rest) {
        RowType<Item<Reading, V>> type = new Columns<Item<Reading, V>>()
                .text(
                        "report",
                        "Report",
                        "report: id",
                        item -> Optional.of(item.owner().report().id()))
                .with(rest)
                .as(name, meaning, RowTable.SOURCE);
        return new RowTable<>(type, row -> RowTable.items(row, values.apply(row)));
    }

    /**
     * The columns of a list that a value of a record has: the report, the value by its id, and the rest.
     *
     * @param owner what the column with the id of the value is called, and {@code ownerMeaning} what it is
     */
    static <O, V> RowType<Item<Item<Reading, O>, V>> nested(
            String name,
            String meaning,
            String owner,
            String ownerMeaning,
            Function<O, String> id,
            Consumer<Columns<Item<Item<Reading, O>, V>>> rest) {
        return new Columns<Item<Item<Reading, O>, V>>()
                .text(
                        "report",
                        "Report",
                        "report: id",
                        item -> Optional.of(item.owner().owner().report().id()))
                .text(
                        owner,
                        ownerMeaning,
                        "id",
                        item -> Optional.of(id.apply(item.owner().value())))
                .with(rest)
                .as(name, meaning, RowTable.SOURCE);
    }

    static <T> void rule(Columns<T> columns, Function<T, String> of) {
        columns.text("rule", "By which rule", "rule", row -> Optional.of(of.apply(row)));
    }

    static <T> void basis(Columns<T> columns, Function<T, Basis> of) {
        columns.text(
                "claim",
                "Claim it stands on; empty for the report's own voice",
                "basis",
                row -> of.apply(row) instanceof Basis.ByClaim by ? Optional.of(by.claim()) : Optional.empty());
    }

    static <T> void when(Columns<T> columns, Function<T, Optional<When>> of) {
        columns.text(
                        "edtf",
                        "Date, ISO 8601-2 level 1",
                        "when: edtf",
                        row -> of.apply(row).flatMap(When::edtf))
                .day(
                        "earliest",
                        "First day it may have been",
                        "when: earliest",
                        row -> of.apply(row).flatMap(When::earliest))
                .day(
                        "latest",
                        "Last day it may have been",
                        "when: latest",
                        row -> of.apply(row).flatMap(When::latest))
                .text(
                        "date_precision",
                        "How exact the date is",
                        "when: precision",
                        row -> of.apply(row).map(when -> when.precision().code()));
    }
}
