package org.hearsay.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.knowledge.Table;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.NamedPlace;
import org.hearsay.model.incident.QuotedWhere;
import org.hearsay.row.CountryCodes.Codes;
import org.hearsay.row.Pair.Act;

/** PLOVER, in the columns of the POLECAT data set. */
final class Plover {
    private static final String SOURCE =
            "PLOVER manual (Open Event Data Alliance, 2021); columns of POLECAT (Halterman et al. 2023)";
    private static final String STORY = "an event belongs to several stories here";

    private final Crosswalk crosswalk;
    private final CountryCodes countries;
    private final Sectors sectors;
    private final Map<String, Table.Row> modes = new HashMap<>();

    private Plover(Crosswalk crosswalk, CountryCodes countries) {
        this.crosswalk = crosswalk;
        this.countries = countries;
        this.sectors = new Sectors(countries);
        Table.load("row/plover-modes.tsv").rows().forEach(row -> modes.put(row.field(0), row));
    }

    static Scheme<Pair> scheme(Crosswalk crosswalk, CountryCodes countries) {
        Plover plover = new Plover(crosswalk, countries);
        RowType<Pair> rows = new Columns<Pair>()
                .with(plover::event)
                .with(into -> plover.party(into, "Actor", "the doer stated as fact; of an accusation, who accuses"))
                .with(into -> plover.party(into, "Recipient", "targets; of an accusation, the accused"))
                .with(plover::place)
                .with(Plover::story)
                .as("plover", "One deed of one actor on another, or one accusation about it.", SOURCE);
        return new Scheme<>(rows, crosswalk::leftOut, () -> Plover::pairs, plover.losses(), remarks());
    }

    private static List<Pair> pairs(Incident incident) {
        List<Pair> pairs = new ArrayList<>(Pair.deeds(incident));
        pairs.addAll(Pair.statements(incident, pairs.size() + 1, List.of(Act.ACCUSATION)));
        return pairs;
    }

    private void event(Columns<Pair> columns) {
        columns.text("Event ID", "Row", "the incident's id and the number of the row", pair -> Optional.of(pair.id()))
                .day("Event Date", "Day", "when, where it is one day; of an accusation, the day it was said", Pair::day)
                .text(
                        "Event Type",
                        "One of PLOVER's 16",
                        "type, by the codebook's crosswalk; ACCUSE for an accusation",
                        this::type)
                .text("Event Mode", "Mode of the type", "type", this::mode)
                .never("Intensity", ColumnType.DECIMAL, "Intensity from -10 to 10", "it is POLECAT's own scale")
                .text(
                        "Quad Code",
                        "Verbal or material, cooperation or conflict",
                        "the event type",
                        pair -> type(pair).map(Plover::quad))
                .text("Contexts", "What it is about, divided by ;", "type", pair -> field(pair, 2));
    }

    private void party(Columns<Pair> columns, String party, String from) {
        boolean isActor = party.equals("Actor");
        columns.text(party + " Name", "Name", from, pair -> side(pair, isActor).map(NamedActor::name))
                .text(
                        party + " Country",
                        "Country, ISO 3166-1 alpha-3",
                        from,
                        pair -> countries
                                .of(side(pair, isActor).flatMap(NamedActor::country))
                                .map(Codes::alpha3))
                .never(
                        party + " COW",
                        ColumnType.TEXT,
                        "Correlates of War's number",
                        "only Gleditsch and Ward's are kept")
                .text(
                        "Primary " + party + " Sector",
                        "Sector",
                        from + ": its kind",
                        pair -> side(pair, isActor).flatMap(sectors::plover))
                .text(
                        party + " Sectors",
                        "Sectors, divided by ;",
                        from + ": its kind",
                        pair -> side(pair, isActor).flatMap(sectors::plover))
                .never(
                        party + " Title",
                        ColumnType.TEXT,
                        "Title of a person",
                        "an actor's role is not kept with an incident")
                .never(party + " Name Raw", ColumnType.TEXT, "The words of the story", STORY)
                .never(
                        "Wikipedia " + party + " ID",
                        ColumnType.TEXT,
                        "Page of Wikipedia",
                        "the registry has ids of its own");
    }

    private static Optional<NamedActor> side(Pair pair, boolean isActor) {
        return isActor ? pair.actor() : pair.recipient();
    }

    private void place(Columns<Pair> columns) {
        columns.text("Placename", "Place", "where: the place's name", pair -> Spots.name(pair.incident()))
                .text("City", "Town", "where: the place's name, if within 25 km", pair -> Spots.town(pair.incident()))
                .never(
                        "District",
                        ColumnType.TEXT,
                        "Second-order division",
                        "a place is kept with its first-order division only")
                .text("Province", "First-order division", "where: admin1", pair -> Spots.division(pair.incident()))
                .text(
                        "Country",
                        "Country, ISO 3166-1 alpha-3",
                        "where: country",
                        pair -> countries.of(Spots.country(pair.incident())).map(Codes::alpha3))
                .decimal(
                        "Latitude",
                        "degrees, WGS 84",
                        "Latitude",
                        "where: latitude; empty where only the country is known",
                        pair -> Spots.pointWithin(pair.incident()).map(point -> point.latitude()))
                .decimal(
                        "Longitude",
                        "degrees, WGS 84",
                        "Longitude",
                        "where: longitude; empty where only the country is known",
                        pair -> Spots.pointWithin(pair.incident()).map(point -> point.longitude()))
                .text(
                        "GeoNames ID",
                        "Place in GeoNames",
                        "where: gazetteer",
                        pair -> Spots.place(pair.incident()).flatMap(NamedPlace::gazetteer))
                .text(
                        "Raw Placename",
                        "Where, in words",
                        "where: the words",
                        pair -> pair.incident().where().map(QuotedWhere::text))
                .never(
                        "Feature Type",
                        ColumnType.TEXT,
                        "GeoNames feature code",
                        "a place is kept with its precision only");
    }

    private static void story(Columns<Pair> columns) {
        columns.text("Source", "Publishers", "reports: publisher", pair -> Sources.publishers(pair.incident()))
                .text(
                        "Publication Date",
                        "Days of publication",
                        "reports: published",
                        pair -> Sources.days(pair.incident()))
                .never("Story People", ColumnType.TEXT, "People named", STORY)
                .never("Story Organizations", ColumnType.TEXT, "Organisations named", STORY)
                .never("Story Locations", ColumnType.TEXT, "Places named", STORY)
                .never("Language", ColumnType.TEXT, "Language of the story", STORY)
                .never("Version", ColumnType.TEXT, "Version of POLECAT's coder", "it is not POLECAT's coder");
    }

    private Optional<String> type(Pair pair) {
        return pair.act() == Act.ACCUSATION ? Optional.of("ACCUSE") : crosswalk.of(pair.incident());
    }

    private Optional<String> mode(Pair pair) {
        return pair.act() == Act.ACCUSATION ? Optional.of("disapprove") : field(pair, 1);
    }

    private Optional<String> field(Pair pair, int column) {
        return pair.act() == Act.ACCUSATION
                ? Optional.empty()
                : Optional.ofNullable(modes.get(pair.incident().type()))
                        .map(row -> row.field(column))
                        .filter(field -> !field.isEmpty());
    }

    private static String quad(String type) {
        return switch (type) {
            case "AGREE", "CONSULT", "SUPPORT", "CONCEDE" -> "VERBAL COOPERATION";
            case "COOPERATE", "AID", "RETREAT" -> "MATERIAL COOPERATION";
            case "REQUEST", "ACCUSE", "REJECT", "THREATEN" -> "VERBAL CONFLICT";
            case "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT" -> "MATERIAL CONFLICT";
            default -> throw new IllegalStateException("PLOVER has no type " + type);
        };
    }

    private List<Loss> losses() {
        List<Loss> losses = new ArrayList<>(List.of(
                Losses.incidents(
                        "incidents without an actor, whose doers nobody states as fact",
                        incident -> Who.doer(incident).isEmpty()),
                Losses.CLAIMED,
                Losses.ADMITTED,
                Losses.SUSPECTED,
                Losses.DENIED,
                Losses.COMPETING,
                new Loss("tolls", incident -> incident.tolls().size()),
                Losses.incidents(
                        "dates that are no single day",
                        incident -> Days.of(incident)
                                .filter(days -> days.length() == 1)
                                .isEmpty())));
        losses.addAll(List.of(
                Losses.WEAPONS,
                Losses.ACCOUNTS,
                Losses.CHAINS,
                Losses.CONTRADICTED,
                Losses.REVISIONS,
                Losses.COPIES,
                Losses.WORDS,
                Losses.LINKS,
                Losses.DECISIONS,
                Losses.ATTEMPTED,
                Losses.BACKGROUND));
        losses.addAll(crosswalk.losses());
        return losses;
    }

    private static List<String> remarks() {
        return List.of(
                "PLOVER drops statements: a claim of responsibility and a denial have no type. An accusation is a row ACCUSE of its own.",
                "An actor stands in a deed only when a report states it in its own voice.");
    }
}
