package org.hearsay.row;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.model.Event;
import org.hearsay.model.Reading;
import org.hearsay.model.Toll;
import org.hearsay.model.Where;
import org.hearsay.row.RowTable.Item;

/** The events of records as tables, and what hangs on each. */
final class RecordEventTables {
    private RecordEventTables() {}

    static List<RowTable<Reading, ?>> all() {
        return List.of(events(), blames(), targets(), weapons(), tolls());
    }

    private static RowTable<Reading, ?> events() {
        return RecordParts.list("events", "An event of a record.", Reading::events, columns -> {
            columns.text("id", "Event", "id", item -> Optional.of(item.value().id()))
                    .text(
                            "type",
                            "Type of the codebook",
                            "type",
                            item -> Optional.of(item.value().type()))
                    .text(
                            "modes",
                            "What refines the type, divided by spaces",
                            "modes",
                            item -> Optional.of(String.join(" ", item.value().modes()))
                                    .filter(words -> !words.isEmpty()))
                    .text(
                            "actuality",
                            "Whether it is told as having happened",
                            "actuality",
                            item -> Optional.of(item.value().actuality().code()))
                    .text(
                            "newness",
                            "News or background",
                            "newness",
                            item -> Optional.of(item.value().newness().code()));
            RecordParts.when(columns, item -> item.value().when());
            columns.text(
                            "place",
                            "Place, its id",
                            "where: place",
                            item -> item.value().where().flatMap(Where::place))
                    .whole(
                            "where_prec",
                            "1 to 7, UCDP's",
                            "How exact the place is",
                            "where: precision",
                            item -> item.value().where().map(Where::precision))
                    .text(
                            "relation",
                            "How it lies to the place",
                            "where: relation",
                            item -> item.value()
                                    .where()
                                    .map(where -> where.relation().code()))
                    .whole(
                            "count",
                            "events",
                            "How many such, where a number is given",
                            "count",
                            item -> item.value().count())
                    .with(part -> RecordParts.rule(part, item -> item.value().rule()));
        });
    }

    private static RowTable<Reading, ?> blames() {
        RowType<Item<Item<Reading, Event>, Event.Responsibility>> type = ofEvent(
                "event_responsibility",
                "Whom a record holds responsible for an event.",
                columns -> columns.text(
                                "actor",
                                "Actor, its id",
                                "actor",
                                item -> item.value().actor())
                        .text(
                                "kind",
                                "On what footing",
                                "kind",
                                item -> Optional.of(item.value().kind().code()))
                        .with(part ->
                                RecordParts.basis(part, item -> item.value().basis()))
                        .with(part ->
                                RecordParts.rule(part, item -> item.value().rule())));
        return new RowTable<>(type, row -> RowTable.nested(RowTable.items(row, row.events()), Event::responsibility));
    }

    private static RowTable<Reading, ?> tolls() {
        RowType<Item<Item<Reading, Event>, Toll>> type = ofEvent(
                "event_tolls",
                "Harm to people in an event, as one voice tells it.",
                columns -> columns.text(
                                "harm",
                                "What was done to them",
                                "harm",
                                item -> Optional.of(item.value().harm().code()))
                        .text(
                                "victims",
                                "Who was harmed, an actor's id",
                                "victims",
                                item -> item.value().victims())
                        .with(part -> TableParts.count(
                                part,
                                "The number said",
                                item -> new TableParts.Count(
                                        item.value().victimClass(),
                                        item.value().low(),
                                        item.value().best(),
                                        item.value().high())))
                        .text(
                                "text",
                                "In words",
                                "text",
                                item -> Optional.of(item.value().text()))
                        .flag(
                                "cumulative",
                                "Whether it adds up more than the event",
                                "cumulative",
                                item -> Optional.of(item.value().cumulative()))
                        .flag(
                                "includes_attackers",
                                "Whether attackers are counted in",
                                "includesAttackers",
                                item -> Optional.of(item.value().includesAttackers()))
                        .with(part ->
                                RecordParts.basis(part, item -> item.value().basis())));
        return new RowTable<>(type, row -> RowTable.nested(RowTable.items(row, row.events()), Event::tolls));
    }

    private static RowTable<Reading, ?> targets() {
        RowType<Item<Item<Reading, Event>, Event.Target>> type = ofEvent(
                "event_targets",
                "Who or what was hit in an event.",
                columns -> columns.text(
                                "actor",
                                "Actor, its id",
                                "actor",
                                item -> item.value().actor())
                        .text(
                                "text",
                                "In words",
                                "text",
                                item -> Optional.of(item.value().text())));
        return new RowTable<>(type, row -> RowTable.nested(RowTable.items(row, row.events()), Event::targets));
    }

    private static RowTable<Reading, ?> weapons() {
        RowType<Item<Item<Reading, Event>, Event.Weapon>> type = ofEvent(
                "event_weapons",
                "With what it was done.",
                columns -> columns.text(
                                "kind",
                                "Kind of weapon",
                                "kind",
                                item -> Optional.of(item.value().kind()))
                        .text(
                                "text",
                                "In words",
                                "text",
                                item -> Optional.of(item.value().text())));
        return new RowTable<>(type, row -> RowTable.nested(RowTable.items(row, row.events()), Event::weapons));
    }

    private static <V> RowType<Item<Item<Reading, Event>, V>> ofEvent(
            String name, String meaning, Consumer<Columns<Item<Item<Reading, Event>, V>>> rest) {
        return RecordParts.nested(
                name,
                meaning,
                "event",
                "Event",
                Event::id,
                columns -> columns.whole(
                                "position", "position", "Position in the list", name, item -> Optional.of(item.at()))
                        .with(rest));
    }
}
