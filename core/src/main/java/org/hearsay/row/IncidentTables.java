package org.hearsay.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.Incident.Coding;
import org.hearsay.model.incident.Incident.Link;
import org.hearsay.model.incident.Incident.Reason;
import org.hearsay.model.incident.Incident.ReportOf;
import org.hearsay.model.incident.Incident.Responsibility;
import org.hearsay.model.incident.Incident.Revision;
import org.hearsay.model.incident.Incident.Target;
import org.hearsay.model.incident.Incident.Toll;
import org.hearsay.model.incident.Incident.Weapon;
import org.hearsay.row.RowTable.Item;

/** All that an incident has, as tables: a row a value, joined by the incident's id and the position in its list. */
final class IncidentTables {
    private IncidentTables() {}

    static List<RowTable<Incident, ?>> all() {
        return List.of(
                incidents(),
                responsibility(),
                targets(),
                weapons(),
                tolls(),
                fields(),
                reports(),
                links(),
                reasons(),
                revisions(),
                decisions());
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
                            .text(
                                    "accounts",
                                    "Positions of the accounts, divided by spaces",
                                    "accounts",
                                    item -> positions(item.value().accounts()));
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
                    .text(
                            "accounts",
                            "Positions of the accounts, divided by spaces",
                            "accounts",
                            item -> positions(item.value().accounts()));
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
                        .text(
                                "accounts",
                                "Positions of the accounts, divided by spaces",
                                "accounts",
                                item -> positions(item.value().accounts())));
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
                        .text(
                                "victim_class",
                                "Who they are",
                                "victimClass",
                                item -> Optional.of(item.value().victimClass().code()))
                        .whole(
                                "low",
                                "people",
                                "At least",
                                "low",
                                item -> item.value().low())
                        .whole(
                                "best",
                                "people",
                                "Chosen by the rule",
                                "best",
                                item -> item.value().best())
                        .whole(
                                "high",
                                "people",
                                "At most",
                                "high",
                                item -> item.value().high())
                        .text(
                                "rule",
                                "By which rule",
                                "rule",
                                item -> Optional.of(item.value().rule()))
                        .text(
                                "accounts",
                                "Positions of the accounts, divided by spaces",
                                "accounts",
                                item -> positions(item.value().accounts())));
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
                        .text(
                                "accounts",
                                "Positions of the accounts, divided by spaces",
                                "accounts",
                                item -> positions(item.value().field().accounts())));
    }

    private static RowTable<Incident, Item<Incident, ReportOf>> reports() {
        return list(
                "reports",
                "A report that tells an incident.",
                Incident::reports,
                columns -> columns.text(
                                "report",
                                "Report, by the digest of its bytes",
                                "id",
                                item -> Optional.of(item.value().id()))
                        .text(
                                "uri",
                                "Where it is from",
                                "uri",
                                item -> Optional.of(item.value().uri()))
                        .text(
                                "publisher",
                                "Publisher",
                                "publisher",
                                item -> item.value().publisher())
                        .day(
                                "published",
                                "Day of publication",
                                "published",
                                item -> item.value().published())
                        .text("title", "Title", "title", item -> item.value().title())
                        .text(
                                "copy_of",
                                "Report it is a copy of",
                                "copyOf",
                                item -> item.value().copyOf())
                        .text(
                                "agency",
                                "Agency it is credited to",
                                "agency",
                                item -> item.value().agency())
                        .text(
                                "event",
                                "The event in the report's record",
                                "event",
                                item -> Optional.of(item.value().event())));
    }

    private static RowTable<Incident, Item<Incident, Link>> links() {
        return list(
                "links",
                "Why two reports tell one incident.",
                Incident::links,
                columns -> columns.text(
                                "a",
                                "One report",
                                "a",
                                item -> Optional.of(item.value().a()))
                        .text(
                                "b",
                                "The other",
                                "b",
                                item -> Optional.of(item.value().b()))
                        .decimal(
                                "score",
                                "",
                                "Sum of the reasons' weights",
                                "score",
                                item -> Optional.of(item.value().score()))
                        .text(
                                "by",
                                "linker, or the coder who decided",
                                "by",
                                item -> Optional.of(item.value().by())));
    }

    private static RowTable<Incident, Item<Item<Incident, Link>, Reason>> reasons() {
        RowType<Item<Item<Incident, Link>, Reason>> type = new Columns<Item<Item<Incident, Link>, Reason>>()
                .text(
                        "incident",
                        "Incident",
                        "id",
                        item -> Optional.of(item.owner().owner().id()))
                .whole(
                        "link",
                        "position",
                        "Position in links",
                        "links",
                        item -> Optional.of(item.owner().at()))
                .whole("position", "position", "Position in the list", "reasons", item -> Optional.of(item.at()))
                .text("name", "Reason", "name", item -> Optional.of(item.value().name()))
                .decimal(
                        "weight",
                        "",
                        "What it weighs",
                        "weight",
                        item -> Optional.of(item.value().weight()))
                .text(
                        "detail",
                        "In words",
                        "detail",
                        item -> Optional.of(item.value().detail()))
                .as("link_reasons", "One thing that speaks for or against a link.", RowTable.SOURCE);
        return new RowTable<>(
                type, incident -> RowTable.nested(RowTable.items(incident, incident.links()), Link::reasons));
    }

    private static RowTable<Incident, Item<Incident, Revision>> revisions() {
        return list(
                "revisions",
                "A value that changed.",
                Incident::revisions,
                columns -> columns.day(
                                "day",
                                "When it became known",
                                "day",
                                item -> Optional.of(item.value().day()))
                        .text(
                                "field",
                                "Field",
                                "field",
                                item -> Optional.of(item.value().field()))
                        .text(
                                "before",
                                "Value before, in words",
                                "from",
                                item -> Optional.of(item.value().from()))
                        .text(
                                "after",
                                "Value after, in words",
                                "to",
                                item -> Optional.of(item.value().to()))
                        .text(
                                "accounts",
                                "Positions of the accounts that brought it",
                                "because",
                                item -> positions(item.value().because())));
    }

    private static RowTable<Incident, Item<Incident, Coding>> decisions() {
        return list(
                "decisions",
                "What a coder decided about a field.",
                Incident::decisions,
                columns -> columns.text(
                                "field",
                                "Field",
                                "field",
                                item -> Optional.of(item.value().field()))
                        .text(
                                "action",
                                "Accepted, corrected or rejected",
                                "action",
                                item -> Optional.of(item.value().action()))
                        .text(
                                "value",
                                "Value set",
                                "value",
                                item -> item.value().value())
                        .text(
                                "coder",
                                "Who decided",
                                "coder",
                                item -> Optional.of(item.value().coder()))
                        .text(
                                "at",
                                "When, ISO 8601",
                                "at",
                                item -> Optional.of(item.value().at()))
                        .text("note", "Why", "note", item -> item.value().note())
                        .text(
                                "anchor",
                                "The words it is anchored on",
                                "anchor",
                                item -> Optional.of(item.value().anchor()))
                        .flag(
                                "orphaned",
                                "Whether these words are no longer found",
                                "orphaned",
                                item -> Optional.of(item.value().orphaned())));
    }

    /** A table of one list of an incident. */
    private static <V> RowTable<Incident, Item<Incident, V>> list(
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

    static Optional<String> positions(List<Integer> accounts) {
        return Optional.of(accounts.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty());
    }
}
