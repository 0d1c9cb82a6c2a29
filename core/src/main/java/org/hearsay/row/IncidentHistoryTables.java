package org.hearsay.row;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.Incident.Coding;
import org.hearsay.model.incident.Incident.Link;
import org.hearsay.model.incident.Incident.Reason;
import org.hearsay.model.incident.Incident.ReportOf;
import org.hearsay.model.incident.Incident.Revision;
import org.hearsay.row.RowTable.Item;

/** Which reports tell an incident, why they were put together, and how the picture changed, as tables. */
final class IncidentHistoryTables {
    private IncidentHistoryTables() {}

    static List<RowTable<Incident, ?>> all() {
        return List.of(reports(), links(), reasons(), revisions(), decisions());
    }

    private static RowTable<Incident, Item<Incident, ReportOf>> reports() {
        return IncidentTables.list(
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
        return IncidentTables.list(
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
        return IncidentTables.list(
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
                                item -> TableParts.positions(item.value().because())));
    }

    private static RowTable<Incident, Item<Incident, Coding>> decisions() {
        return IncidentTables.list(
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
}
