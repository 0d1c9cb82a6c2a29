package org.hearsay.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.knowledge.Table;
import org.hearsay.model.Harm;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.row.AcledActors.Party;
import org.hearsay.row.CountryCodes.Codes;

/** ACLED: one event a row, in the columns of its export. */
final class Acled {
    private static final String SOURCE = "Armed Conflict Location & Event Data (ACLED) Codebook, 2024";
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 31;

    private final Crosswalk crosswalk;
    private final CountryCodes countries;
    private final AcledActors actors;
    private final AcledTolls tolls = new AcledTolls();
    private final Map<String, Table.Row> events = new HashMap<>();

    private Acled(Crosswalk crosswalk, CountryCodes countries) {
        this.crosswalk = crosswalk;
        this.countries = countries;
        this.actors = new AcledActors(countries);
        Table.load("row/acled-events.tsv").rows().forEach(row -> events.put(row.field(0), row));
    }

    static Scheme<Incident> scheme(Crosswalk crosswalk, CountryCodes countries) {
        Acled acled = new Acled(crosswalk, countries);
        RowType<Incident> rows = new Columns<Incident>()
                .with(acled::event)
                .with(acled::parties)
                .with(acled::place)
                .with(acled::telling)
                .as("acled", "One event of political violence or protest, or a strategic development.", SOURCE);
        return Scheme.ofIncidents(rows, crosswalk::leftOut, acled.losses(), remarks());
    }

    private void event(Columns<Incident> columns) {
        columns.text("event_id_cnty", "Event", "the incident's id", incident -> Optional.of(incident.id()))
                .day(
                        "event_date",
                        "Day",
                        "when: the day; the middle of an interval of up to a month; empty beyond",
                        incident -> Days.of(incident)
                                .filter(days -> days.length() <= DAYS_OF_MONTH)
                                .map(Days::middle))
                .whole(
                        "year",
                        "year",
                        "Year",
                        "when, where it lies in one year",
                        incident -> Days.of(incident).flatMap(Days::year))
                .whole(
                        "time_precision",
                        "1 day, 2 week, 3 month",
                        "How exact the day is",
                        "the length of the interval",
                        incident -> Days.of(incident).flatMap(Acled::timePrecision))
                .text("disorder_type", "Kind of disorder", "by the sub-event type", incident -> disorder(incident, 2))
                .text("event_type", "Event type", "by the sub-event type", incident -> disorder(incident, 1))
                .text(
                        "sub_event_type",
                        "Sub-event type",
                        "type, by the codebook's crosswalk; an Attack on none but fighting parties is an Armed clash",
                        this::subEvent);
    }

    private void parties(Columns<Incident> columns) {
        String first = "the doer that a report states as fact";
        String second = "the target that can fight, else the first target";
        columns.text(
                        "actor1",
                        "First actor",
                        first,
                        incident -> actors.first(incident).map(Party::name))
                .text(
                        "assoc_actor_1",
                        "With the first actor",
                        "further doers stated as fact",
                        incident ->
                                Who.names(Who.asFact(incident).stream().skip(1).toList()))
                .whole(
                        "inter1",
                        "1 to 8",
                        "Kind of the first actor",
                        first + ": its kind",
                        incident -> actors.first(incident).flatMap(Party::inter))
                .text(
                        "actor2",
                        "Second actor",
                        second,
                        incident -> actors.second(incident).map(Party::name))
                .text(
                        "assoc_actor_2",
                        "With the second actor",
                        "who the civilians are",
                        incident -> actors.second(incident).flatMap(Party::associate))
                .whole(
                        "inter2",
                        "1 to 8",
                        "Kind of the second actor",
                        second + ": its kind",
                        incident -> actors.second(incident).flatMap(Party::inter))
                .whole(
                        "interaction",
                        "two inter codes",
                        "Kinds of both",
                        "inter1 and inter2, where both are known",
                        actors::interaction)
                .text(
                        "civilian_targeting",
                        "Whether civilians were the main target",
                        "the second actor's kind",
                        incident ->
                                Optional.of("Civilian targeting").filter(words -> actors.isAgainstCivilians(incident)));
    }

    private void place(Columns<Incident> columns) {
        columns.whole(
                        "iso",
                        "ISO 3166-1 numeric",
                        "Country's number",
                        "where: country",
                        incident -> codes(incident).flatMap(Codes::iso))
                .text(
                        "region",
                        "ACLED's region",
                        "where: country",
                        incident -> codes(incident).flatMap(Codes::acledRegion))
                .text(
                        "country",
                        "Country",
                        "where: country, by name",
                        incident -> codes(incident).map(Codes::name))
                .text("admin1", "First-order division", "where: admin1", Spots::division)
                .never(
                        "admin2",
                        ColumnType.TEXT,
                        "Second-order division",
                        "a place is kept with its first-order division only")
                .never(
                        "admin3",
                        ColumnType.TEXT,
                        "Third-order division",
                        "a place is kept with its first-order division only")
                .text("location", "Place", "where: the place's name", Spots::name)
                .decimal(
                        "latitude",
                        "degrees, WGS 84",
                        "Latitude",
                        "where: latitude; empty where only the country is known",
                        incident -> Spots.pointWithin(incident).map(point -> point.latitude()))
                .decimal(
                        "longitude",
                        "degrees, WGS 84",
                        "Longitude",
                        "where: longitude; empty where only the country is known",
                        incident -> Spots.pointWithin(incident).map(point -> point.longitude()))
                .whole(
                        "geo_precision",
                        "1 town, 2 part of a region, 3 region",
                        "How exact the place is",
                        "where: precision; empty for a line, a country, sea or air, which ACLED does not code",
                        incident -> Spots.precision(incident).flatMap(Acled::geoPrecision));
    }

    private void telling(Columns<Incident> columns) {
        columns.text("source", "Publishers", "reports: publisher", Sources::publishers)
                .never(
                        "source_scale",
                        ColumnType.TEXT,
                        "Reach of the sources",
                        "Hearsay does not know the reach of an outlet")
                .text("notes", "What is said", "tolls, who is held responsible by whom, reports", Notes::of)
                .whole(
                        "fatalities",
                        "people",
                        "Reported dead",
                        "tolls of dead: the most conservative; vague words by ACLED's rule; empty when no report speaks of dead",
                        tolls::dead)
                .never("tags", ColumnType.TEXT, "Further marks", "ACLED's own list")
                .never("timestamp", ColumnType.WHOLE, "When ACLED last changed it", "nothing depends on today's clock");
    }

    Optional<String> subEvent(Incident incident) {
        List<NamedActor> targets = Who.targets(incident);
        return crosswalk
                .of(incident)
                .map(code -> code.equals("Attack")
                                && !targets.isEmpty()
                                && targets.stream()
                                        .allMatch(target -> target.kind().isArmed())
                        ? "Armed clash"
                        : code);
    }

    private Optional<String> disorder(Incident incident, int column) {
        return subEvent(incident)
                .flatMap(code -> Optional.ofNullable(events.get(code)))
                .map(row -> row.field(column));
    }

    private static Optional<Integer> timePrecision(Days days) {
        long length = days.length();
        return length > DAYS_OF_MONTH
                ? Optional.empty()
                : Optional.of(length == 1 ? 1 : length <= DAYS_OF_WEEK ? 2 : 3);
    }

    private static Optional<Integer> geoPrecision(int wherePrecision) {
        return switch (wherePrecision) {
            case 1 -> Optional.of(1);
            case 2, 3 -> Optional.of(2);
            case 4 -> Optional.of(3);
            default -> Optional.empty();
        };
    }

    private Optional<Codes> codes(Incident incident) {
        return countries.of(Spots.country(incident));
    }

    private List<Loss> losses() {
        List<Loss> losses = new ArrayList<>(List.of(
                Losses.incidents(
                        "incidents without actor1, whose doers nobody states as fact",
                        incident -> Who.doer(incident).isEmpty()),
                Losses.incidents(
                        "incidents without event_date, which lie in more than a month or on no known day",
                        incident -> Days.of(incident)
                                .filter(days -> days.length() <= DAYS_OF_MONTH)
                                .isEmpty()),
                Losses.incidents("tolls of dead whose vague words became ACLED's number", tolls::isVague),
                Losses.WOUNDED,
                Losses.OTHERS_HARMED,
                Losses.DEATHS_BY_CLASS,
                Losses.incidents("incidents whose dead are a range, of which the least is kept", Acled::isRange)));
        losses.addAll(List.of(
                Losses.CLAIMED,
                Losses.ADMITTED,
                Losses.ACCUSED,
                Losses.SUSPECTED,
                Losses.DENIED,
                Losses.COMPETING,
                Losses.MORE_TARGETS,
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

    private static boolean isRange(Incident incident) {
        return Harms.total(incident, Harm.KILLED)
                .map(count -> !count.low().equals(count.high()))
                .orElse(false);
    }

    private static List<String> remarks() {
        return List.of(
                "actor1 holds only whom a report states as the doer in its own voice; claims, accusations and denials stand in notes."
                        + " ACLED would write Unidentified Armed Group where it is empty.",
                "fatalities is the least that a standing account gives; \"tens\" is 10, \"dozens\" 12, \"hundreds\" 100, \"several\" 3,"
                        + " as ACLED counts them. It is empty, and not 0, where no report speaks of dead.",
                "An Attack whose targets are all armed is written as Armed clash, since ACLED keeps Attack for civilians.");
    }
}
