package org.hearsay.row;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.model.Actor;
import org.hearsay.model.Basis;
import org.hearsay.model.Claim;
import org.hearsay.model.Claim.Source;
import org.hearsay.model.Coordinates;
import org.hearsay.model.Event;
import org.hearsay.model.Figure;
import org.hearsay.model.Issue;
import org.hearsay.model.Place;
import org.hearsay.model.PublishedFrom;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Toll;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.hearsay.row.RowTable.Item;

/** The records as tables: a row a value, joined by the report's id and the ids of the record. */
final class RecordTables {
    private RecordTables() {}

    static List<RowTable<Reading, ?>> all() {
        return List.of(
                texts(),
                actors(),
                places(),
                events(),
                blames(),
                tolls(),
                claims(),
                about(),
                relations(),
                figures(),
                issues(),
                RecordSpans.table());
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
        return list(
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
                        .text(
                                "rule",
                                "By which rule",
                                "rule",
                                (Item<Reading, Actor> item) ->
                                        Optional.of(item.value().rule())));
    }

    private static RowTable<Reading, ?> places() {
        return list(
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
                        .decimal(
                                "latitude",
                                "degrees, WGS 84",
                                "Latitude",
                                "latitude",
                                item -> item.value().coordinates().map(Coordinates::latitude))
                        .decimal(
                                "longitude",
                                "degrees, WGS 84",
                                "Longitude",
                                "longitude",
                                item -> item.value().coordinates().map(Coordinates::longitude))
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
                        .text(
                                "rule",
                                "By which rule",
                                "rule",
                                (Item<Reading, Place> item) ->
                                        Optional.of(item.value().rule())));
    }

    private static RowTable<Reading, ?> events() {
        return list("events", "An event of a record.", Reading::events, columns -> {
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
            when(columns, item -> item.value().when());
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
                    .text(
                            "rule",
                            "By which rule",
                            "rule",
                            (Item<Reading, Event> item) ->
                                    Optional.of(item.value().rule()));
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
                        .text(
                                "claim",
                                "Claim it stands on; empty for the report's own voice",
                                "basis",
                                item -> claim(item.value().basis()))
                        .text(
                                "rule",
                                "By which rule",
                                "rule",
                                item -> Optional.of(item.value().rule())));
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
                                "The number said",
                                "best",
                                item -> item.value().best())
                        .whole(
                                "high",
                                "people",
                                "At most",
                                "high",
                                item -> item.value().high())
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
                        .text(
                                "claim",
                                "Claim it stands on; empty for the report's own voice",
                                "basis",
                                item -> claim(item.value().basis())));
        return new RowTable<>(type, row -> RowTable.nested(RowTable.items(row, row.events()), Event::tolls));
    }

    private static RowTable<Reading, ?> claims() {
        return list("claims", "Who says what: an attribution of a record.", Reading::claims, columns -> {
            columns.text("id", "Claim", "id", item -> Optional.of(item.value().id()))
                    .text(
                            "stance",
                            "What the source does",
                            "stance",
                            item -> Optional.of(item.value().stance().code()))
                    .text(
                            "speaker",
                            "Who says it, an actor's id",
                            "source: actor",
                            item -> source(item).flatMap(Source::actor))
                    .text(
                            "speaker_role",
                            "As what",
                            "source: role",
                            item -> source(item).flatMap(Source::role))
                    .text(
                            "speaks_for",
                            "For whom, an actor's id",
                            "source: of",
                            item -> source(item).flatMap(Source::of))
                    .text(
                            "via",
                            "Through which outlet",
                            "source: via",
                            item -> source(item).flatMap(Source::via))
                    .text(
                            "speaker_class",
                            "Class of a source without a name",
                            "source: unnamedClass",
                            item -> source(item).flatMap(Source::unnamedClass))
                    .text(
                            "form",
                            "Direct, indirect or mixed",
                            "form",
                            item -> Optional.of(item.value().form().code()))
                    .text(
                            "polarity",
                            "Polarity of the content",
                            "polarity",
                            item -> Optional.of(item.value().polarity().code()))
                    .text(
                            "certainty",
                            "Certain, probable or possible",
                            "certainty",
                            item -> Optional.of(item.value().certainty().code()));
            when(columns, item -> item.value().when());
            columns.text(
                            "venue",
                            "Where it was said",
                            "venue",
                            item -> item.value().venue())
                    .text(
                            "addressee",
                            "To whom, an actor's id",
                            "addressee",
                            item -> item.value().addressee())
                    .text(
                            "within",
                            "Claim that carries this one",
                            "within",
                            item -> item.value().within())
                    .text(
                            "rule",
                            "By which rule",
                            "rule",
                            (Item<Reading, Claim> item) ->
                                    Optional.of(item.value().rule()));
        });
    }

    private static Optional<Source> source(Item<Reading, Claim> item) {
        return item.value().source();
    }

    private static RowTable<Reading, ?> about() {
        RowType<Item<Item<Reading, Claim>, Claim.About>> type = new Columns<Item<Item<Reading, Claim>, Claim.About>>()
                .text(
                        "report",
                        "Report",
                        "report: id",
                        item -> Optional.of(item.owner().owner().report().id()))
                .text(
                        "claim",
                        "Claim",
                        "id",
                        item -> Optional.of(item.owner().value().id()))
                .text(
                        "thing",
                        "Kind of thing",
                        "about",
                        item -> Optional.of(item.value().thing().code()))
                .text("id", "Its id", "about", item -> Optional.of(item.value().id()))
                .text(
                        "field",
                        "Which side of it",
                        "about: field",
                        item -> Optional.of(item.value().field().code()))
                .as("claim_about", "What a claim bears on.", RowTable.SOURCE);
        return new RowTable<>(type, row -> RowTable.nested(RowTable.items(row, row.claims()), Claim::about));
    }

    private static RowTable<Reading, ?> relations() {
        return list("relations", "How one actor stands to another.", Reading::relations, columns -> {
            columns.text(
                            "id",
                            "Relation",
                            "id",
                            item -> Optional.of(item.value().id()))
                    .text(
                            "kind",
                            "Kind of relation",
                            "kind",
                            item -> Optional.of(item.value().kind().code()))
                    .text(
                            "subject",
                            "Of whom, an id",
                            "from",
                            item -> Optional.of(item.value().from()))
                    .text(
                            "object",
                            "To whom, an id",
                            "to",
                            item -> Optional.of(item.value().to()));
            when(columns, item -> item.value().when());
            columns.text(
                            "polarity",
                            "Polarity",
                            "polarity",
                            item -> Optional.of(item.value().polarity().code()))
                    .text(
                            "claim",
                            "Claim it stands on; empty for the report's own voice",
                            "basis",
                            item -> claim(item.value().basis()))
                    .text(
                            "rule",
                            "By which rule",
                            "rule",
                            (Item<Reading, Relation> item) ->
                                    Optional.of(item.value().rule()));
        });
    }

    private static RowTable<Reading, ?> figures() {
        return list("figures", "A number said of an actor or a period.", Reading::figures, columns -> {
            columns.text("id", "Figure", "id", item -> Optional.of(item.value().id()))
                    .text(
                            "what",
                            "What is counted",
                            "what",
                            item -> Optional.of(item.value().what().code()))
                    .text(
                            "of",
                            "Of whom, an actor's id",
                            "of",
                            item -> item.value().of())
                    .large("low", "", "At least", "low", item -> item.value().low())
                    .large(
                            "best",
                            "",
                            "The number said",
                            "best",
                            item -> item.value().best())
                    .large("high", "", "At most", "high", item -> item.value().high())
                    .text(
                            "comparator",
                            "Exactly, about, at least, …",
                            "comparator",
                            item -> Optional.of(item.value().comparator().code()));
            when(columns, item -> item.value().when());
            columns.text(
                            "claim",
                            "Claim it stands on; empty for the report's own voice",
                            "basis",
                            item -> claim(item.value().basis()))
                    .text(
                            "contested_by",
                            "Claims that say otherwise, divided by spaces",
                            "contestedBy",
                            item -> Optional.of(String.join(" ", item.value().contestedBy()))
                                    .filter(ids -> !ids.isEmpty()))
                    .text(
                            "rule",
                            "By which rule",
                            "rule",
                            (Item<Reading, Figure> item) ->
                                    Optional.of(item.value().rule()));
        });
    }

    private static RowTable<Reading, ?> issues() {
        return list(
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

    private static <T> void when(Columns<T> columns, Function<T, Optional<When>> of) {
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

    private static Optional<String> claim(Basis basis) {
        return basis instanceof Basis.ByClaim by ? Optional.of(by.claim()) : Optional.empty();
    }

    private static <V> RowTable<Reading, ?> list(
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

    private static <V> RowType<Item<Item<Reading, Event>, V>> ofEvent(
            String name, String meaning, Consumer<Columns<Item<Item<Reading, Event>, V>>> rest) {
        return new Columns<Item<Item<Reading, Event>, V>>()
                .text(
                        "report",
                        "Report",
                        "report: id",
                        item -> Optional.of(item.owner().owner().report().id()))
                .text(
                        "event",
                        "Event",
                        "id",
                        item -> Optional.of(item.owner().value().id()))
                .whole("position", "position", "Position in the list", name, item -> Optional.of(item.at()))
                .with(rest)
                .as(name, meaning, RowTable.SOURCE);
    }
}
