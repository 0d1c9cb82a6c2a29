package org.hearsay.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.Incident.Responsibility;
import org.hearsay.model.incident.Incident.Target;
import org.hearsay.model.incident.Incident.Toll;
import org.hearsay.model.incident.Incident.Weapon;
import org.hearsay.row.RowTable.Item;

/** All that an incident has, as tables: a row a value, joined by the incident's id and the position in its list. */
final class IncidentTables {
    private IncidentTables() {}

    static List<RowTable<Incident, ?>> all() {
        List<RowTable<Incident, ?>> all =
                new ArrayList<>(List.of(incidents(), responsibility(), targets(), weapons(), tolls(), fields()));
        all.addAll(IncidentHistoryTables.all());
        return List.copyOf(all);
    }

    private static RowTable<Incident, Incident> incidents() {
        Columns<Incident> columns = new Columns<Incident>()
                .text("incident", "Incident", "id", incident -> Optional.of(incident.id()))
                .text("type", "Type of the codebook", "type", incident -> Optional.of(incident.type()))
                .text(
                        "actuality",
                        "Whether it is told as having happened",
                        "actuality",
                        incident -> Optional.of(incident.actuality().code()));
        TableParts.when(columns, Incident::when);
        TableParts.where(columns, Incident::where);
        columns.whole(
                        "independent_sources",
                        "sources",
                        "Independent sources",
                        "independentSources",
                        incident -> Optional.of(incident.independentSources()))
                .flag(
                        "competing_claims",
                        "Whether two unrelated actors claim it",
                        "competingClaims",
                        incident -> Optional.of(incident.competingClaims()))
                .flag(
                        "background",
                        "Whether it is only told as history",
                        "background",
                        incident -> Optional.of(incident.background()));
        return new RowTable<>(columns.as("incidents", "One incident.", RowTable.SOURCE), List::of);
    }

    private static RowTable<Incident, Item<Incident, Responsibility>> responsibility() {
        return list(
                "responsibility",
                "Who is held responsible for an incident, on what footing and by whom.",
                Incident::responsibility,
                columns -> {
                    TableParts.actor(columns, "actor", item -> item.value().actor());
                    columns.text(
                            "kind",
                            "On what footing",
                            "kind",
                            item -> Optional.of(item.value().kind().code()));
                    TableParts.voice(columns, item -> item.value().by());
                    columns.text(
                                    "rule",
                                    "By which rule",
                                    "rule",
                                    item -> Optional.of(item.value().rule()))
                            .with(part -> TableParts.accounts(
                                    part, item -> item.value().accounts()));
                });
    }

    private static RowTable<Incident, Item<Incident, Target>> targets() {
        return list("targets", "Who or what an incident hit.", Incident::targets, columns -> {
            TableParts.actor(columns, "actor", item -> item.value().actor());
            columns.text(
                            "text",
                            "In words",
                            "text",
                            item -> Optional.of(item.value().text()))
                    .with(part -> TableParts.accounts(part, item -> item.value().accounts()));
        });
    }

    private static RowTable<Incident, Item<Incident, Weapon>> weapons() {
        return list(
                "weapons",
                "With what an incident was done.",
                Incident::weapons,
                columns -> columns.text(
                                "kind",
                                "Kind of weapon",
                                "kind",
                                item -> Optional.of(item.value().kind()))
                        .text(
                                "text",
                                "In words",
                                "text",
                                item -> Optional.of(item.value().text()))
                        .with(part ->
                                TableParts.accounts(part, item -> item.value().accounts())));
    }

    private static RowTable<Incident, Item<Incident, Toll>> tolls() {
        return list(
                "tolls",
                "Harm to one class of people over all accounts.",
                Incident::tolls,
                columns -> columns.text(
                                "harm",
                                "What was done to them",
                                "harm",
                                item -> Optional.of(item.value().harm().code()))
                        .with(part -> TableParts.count(
                                part,
                                "Chosen by the rule",
                                item -> new TableParts.Count(
                                        item.value().victimClass(),
                                        item.value().low(),
                                        item.value().best(),
                                        item.value().high())))
                        .text(
                                "rule",
                                "By which rule",
                                "rule",
                                item -> Optional.of(item.value().rule()))
                        .with(part ->
                                TableParts.accounts(part, item -> item.value().accounts())));
    }

    /** A field under its name. */
    private record NamedField(String name, Incident.Field field) {}

    private static RowTable<Incident, Item<Incident, NamedField>> fields() {
        return list(
                "fields",
                "How the accounts of one field stand to each other.",
                incident -> incident.fields().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new NamedField(entry.getKey(), entry.getValue()))
                        .toList(),
                columns -> columns.text(
                                "field",
                                "Field",
                                "fields",
                                item -> Optional.of(item.value().name()))
                        .text(
                                "agreement",
                                "How they stand",
                                "agreement",
                                item -> Optional.of(
                                        item.value().field().agreement().code()))
                        .text(
                                "rule",
                                "By which rule",
                                "rule",
                                item -> Optional.of(item.value().field().rule()))
                        .with(part -> TableParts.accounts(
                                part, item -> item.value().field().accounts())));
    }

    /** A table of one list of an incident. */
    static <V> RowTable<Incident, Item<Incident, V>> list(
            String name,
            String meaning,
            Function<Incident, List<V>> values,
            Consumer<Columns<Item<Incident, V>>> rest) {
        RowType<Item<Incident, V>> type = new Columns<Item<Incident, V>>()
                .text(
                        "incident",
                        "Incident",
                        "id",
                        item -> Optional.of(item.owner().id()))
                .whole("position", "position", "Position in the list", name, item -> Optional.of(item.at()))
                .with(rest)
                .as(name, meaning, RowTable.SOURCE);
        return new RowTable<>(type, incident -> RowTable.items(incident, values.apply(incident)));
    }
}
