package org.hearsay.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Actor;
import org.hearsay.model.Issue;
import org.hearsay.model.Label;
import org.hearsay.model.Place;
import org.hearsay.model.PublishedFrom;
import org.hearsay.model.Reading;
import org.hearsay.row.RowTable.Item;

/** The records as tables: a row a value, joined by the report's id and the ids of the record. */
final class RecordTables {
    private RecordTables() {}

    static List<RowTable<Reading, ?>> all() {
        List<RowTable<Reading, ?>> all =
                new ArrayList<>(List.of(texts(), actors(), labels(), places(), alternatives()));
        all.addAll(RecordEventTables.all());
        all.addAll(RecordClaimTables.all());
        all.add(issues());
        all.add(RecordSpans.table());
        return List.copyOf(all);
    }

    private static RowTable<Reading, Reading> texts() {
        RowType<Reading> type = new Columns<Reading>()
                .text(
                        "report",
                        "Report, by the digest of its bytes",
                        "report: id",
                        row -> Optional.of(row.report().id()))
                .text(
                        "uri",
                        "Where it is from",
                        "report: uri",
                        row -> row.report().uri())
                .text(
                        "publisher",
                        "Publisher",
                        "report: publisher",
                        row -> row.report().publisher())
                .text("title", "Title", "report: title", row -> row.report().title())
                .day(
                        "published",
                        "Day of publication",
                        "report: published",
                        row -> row.report().published())
                .text(
                        "published_from",
                        "Where that was read",
                        "report: publishedFrom",
                        row -> row.report().publishedFrom().map(PublishedFrom::code))
                .text(
                        "language",
                        "Language, ISO 639-1",
                        "report: language",
                        row -> Optional.of(row.report().language()))
                .text(
                        "text",
                        "The words",
                        "report: text",
                        row -> Optional.of(row.report().text()))
                .as("texts", "One report that was read.", RowTable.SOURCE);
        return new RowTable<>(type, List::of);
    }

    private static RowTable<Reading, ?> actors() {
        return RecordParts.list(
                "actors",
                "An actor of a record.",
                Reading::actors,
                columns -> columns.text(
                                "id",
                                "Actor",
                                "id",
                                item -> Optional.of(item.value().id()))
                        .text(
                                "name",
                                "Name",
                                "name",
                                item -> Optional.of(item.value().name()))
                        .text(
                                "kind",
                                "What it is",
                                "kind",
                                item -> Optional.of(item.value().kind().code()))
                        .text(
                                "registry",
                                "Id in the actor registry",
                                "registry",
                                item -> item.value().registry())
                        .text(
                                "country",
                                "Country, ISO 3166-1 alpha-2",
                                "country",
                                item -> item.value().country())
                        .flag(
                                "person",
                                "Whether it is one human being",
                                "person",
                                item -> Optional.of(item.value().person()))
                        .text(
                                "unnamed_class",
                                "Class of one without a name",
                                "unnamedClass",
                                item -> item.value().unnamedClass())
                        .with(part ->
                                RecordParts.rule(part, item -> item.value().rule())));
    }

    private static RowTable<Reading, ?> labels() {
        RowType<Item<Item<Reading, Actor>, Label>> type = RecordParts.nested(
                "actor_labels",
                "A word that a report calls an actor by beside its name.",
                "actor",
                "Actor",
                Actor::id,
                columns -> columns.text(
                                "text",
                                "The label",
                                "text",
                                item -> Optional.of(item.value().text()))
                        .flag(
                                "evaluative",
                                "Whether it judges",
                                "evaluative",
                                item -> Optional.of(item.value().evaluative()))
                        .with(part ->
                                RecordParts.basis(part, item -> item.value().basis())));
        return new RowTable<>(type, row -> RowTable.nested(RowTable.items(row, row.actors()), Actor::labels));
    }

    private static RowTable<Reading, ?> places() {
        return RecordParts.list(
                "places",
                "A place of a record.",
                Reading::places,
                columns -> columns.text(
                                "id",
                                "Place",
                                "id",
                                item -> Optional.of(item.value().id()))
                        .text(
                                "name",
                                "Name",
                                "name",
                                item -> Optional.of(item.value().name()))
                        .text(
                                "gazetteer",
                                "Place in GeoNames",
                                "gazetteer",
                                item -> item.value().gazetteer())
                        .text(
                                "country",
                                "Country, ISO 3166-1 alpha-2",
                                "country",
                                item -> item.value().country())
                        .text(
                                "admin1",
                                "First-order division",
                                "admin1",
                                item -> item.value().admin1())
                        .with(part ->
                                TableParts.point(part, "", item -> item.value().coordinates()))
                        .whole(
                                "where_prec",
                                "1 to 7, UCDP's",
                                "How exact it is",
                                "precision",
                                item -> Optional.of(item.value().precision()))
                        .whole(
                                "alternatives",
                                "places",
                                "Other places of the name",
                                "alternatives",
                                item -> Optional.of(item.value().alternatives().size()))
                        .with(part ->
                                RecordParts.rule(part, item -> item.value().rule())));
    }

    private static RowTable<Reading, ?> alternatives() {
        RowType<Item<Item<Reading, Place>, Place.Alternative>> type = RecordParts.nested(
                "place_alternatives",
                "Another place that a name could have meant.",
                "place",
                "Place",
                Place::id,
                columns -> columns.text(
                                "name",
                                "Name",
                                "name",
                                item -> Optional.of(item.value().name()))
                        .text(
                                "gazetteer",
                                "Place in GeoNames",
                                "gazetteer",
                                item -> item.value().gazetteer())
                        .text(
                                "country",
                                "Country, ISO 3166-1 alpha-2",
                                "country",
                                item -> item.value().country())
                        .with(part ->
                                TableParts.point(part, "", item -> item.value().coordinates()))
                        .text(
                                "why",
                                "Why it was not taken",
                                "why",
                                item -> Optional.of(item.value().why())));
        return new RowTable<>(type, row -> RowTable.nested(RowTable.items(row, row.places()), Place::alternatives));
    }

    private static RowTable<Reading, ?> issues() {
        return RecordParts.list(
                "issues",
                "What went wrong or stayed open in reading.",
                Reading::issues,
                columns -> columns.text(
                                "kind",
                                "Kind of issue",
                                "kind",
                                item -> Optional.of(item.value().kind().code()))
                        .text(
                                "message",
                                "What and where",
                                "message",
                                (Item<Reading, Issue> item) ->
                                        Optional.of(item.value().message())));
    }
}
