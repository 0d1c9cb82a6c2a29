package org.hearsay.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Harm;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.QuotedWhere;
import org.hearsay.row.CountryCodes.Codes;
import org.hearsay.row.Harms.Count;

/** UCDP's Georeferenced Event Dataset: one event with at least one death a row. */
final class Ged {
    private static final String SOURCE = "UCDP Georeferenced Event Dataset Codebook 24.1 (Högbladh 2024)";
    private static final String ASSIGNED = "UCDP assigns these numbers";
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 31;
    private static final int DAYS_OF_YEAR = 366;

    private final Crosswalk crosswalk;
    private final CountryCodes countries;

    private Ged(Crosswalk crosswalk, CountryCodes countries) {
        this.crosswalk = crosswalk;
        this.countries = countries;
    }

    static Scheme<Incident> scheme(Crosswalk crosswalk, CountryCodes countries) {
        Ged ged = new Ged(crosswalk, countries);
        RowType<Incident> rows = new Columns<Incident>()
                .with(ged::identity)
                .with(ged::sides)
                .with(ged::sources)
                .with(ged::place)
                .with(ged::time)
                .with(ged::deaths)
                .as("ged", "One event in which somebody was killed.", SOURCE);
        return Scheme.ofIncidents(rows, ged::leftOut, losses(), remarks());
    }

    private Optional<String> leftOut(Incident incident) {
        Optional<String> reason = crosswalk.leftOut(incident);
        if (reason.isPresent()) {
            return reason;
        }
        boolean isDeadly = Harms.total(incident, Harm.KILLED)
                .map(count -> count.weight() > 0)
                .orElse(false);
        return isDeadly ? Optional.empty() : Optional.of("in which nobody is said to have been killed");
    }

    private void identity(Columns<Incident> columns) {
        columns.text(
                        "id",
                        "Event",
                        "the incident's id: text, where UCDP has a number",
                        incident -> Optional.of(incident.id()))
                .text(
                        "relid",
                        "Event, in UCDP's own coding",
                        "the incident's id",
                        incident -> Optional.of(incident.id()))
                .whole(
                        "year",
                        "year",
                        "Year",
                        "when, where it lies in one year",
                        incident -> Days.of(incident).flatMap(Days::year))
                .never(
                        "active_year",
                        ColumnType.FLAG,
                        "Whether the dyad had 25 deaths in the year",
                        "it depends on all events of a dyad")
                .never("code_status", ColumnType.TEXT, "Whether UCDP's coders settled the event", "they did not see it")
                .whole(
                        "type_of_violence",
                        "1 state-based, 2 non-state, 3 one-sided",
                        "Kind of organised violence",
                        "the kinds of the doer stated as fact and of the targets, where the type allows it; else the type's only kind",
                        incident -> sidesOf(incident).violence());
    }

    private void sides(Columns<Incident> columns) {
        columns.never("conflict_dset_id", ColumnType.TEXT, "Conflict in its data set", ASSIGNED)
                .never("conflict_new_id", ColumnType.WHOLE, "Conflict", ASSIGNED)
                .never(
                        "conflict_name",
                        ColumnType.TEXT,
                        "Name of the conflict",
                        "UCDP names conflicts by what is fought over")
                .never("dyad_dset_id", ColumnType.TEXT, "Dyad in its data set", ASSIGNED)
                .never("dyad_new_id", ColumnType.WHOLE, "Dyad", ASSIGNED)
                .text(
                        "dyad_name",
                        "The two sides",
                        "side_a and side_b, where both are known",
                        incident -> sidesOf(incident).dyad())
                .never("side_a_dset_id", ColumnType.TEXT, "Side A in its data set", ASSIGNED)
                .never("side_a_new_id", ColumnType.WHOLE, "Side A", ASSIGNED)
                .text(
                        "side_a",
                        "Side A: the state in state-based violence, else the doer",
                        "the doer that a report states as fact, or the state it fights",
                        incident -> sidesOf(incident).a().map(NamedActor::name))
                .never("side_b_dset_id", ColumnType.TEXT, "Side B in its data set", ASSIGNED)
                .never("side_b_new_id", ColumnType.WHOLE, "Side B", ASSIGNED)
                .text(
                        "side_b",
                        "Side B: who fights side A, or Civilians",
                        "the target that can fight; Civilians in one-sided violence",
                        incident -> sidesOf(incident).nameOfB());
    }

    private void sources(Columns<Incident> columns) {
        columns.whole(
                        "number_of_sources",
                        "reports",
                        "How many sources tell of it",
                        "reports, copies among them",
                        incident -> Optional.of(incident.reports().size()))
                .text("source_article", "The sources, cited", "reports: publisher, day, title", Sources::cited)
                .text("source_office", "Publishers", "reports: publisher", Sources::publishers)
                .text("source_date", "Days of publication", "reports: published", Sources::days)
                .text("source_headline", "Headlines", "reports: title", Sources::titles)
                .text(
                        "source_original",
                        "Whom the sources quote",
                        "accounts: the voices that are not a report's own",
                        incident -> Optional.of(String.join("; ", Voices.sources(incident)))
                                .filter(names -> !names.isEmpty()));
    }

    private void place(Columns<Incident> columns) {
        columns.whole(
                        "where_prec",
                        "1 exact, 2 within 25 km, 3 second division, 4 first division, 5 line or area, 6 country, 7 sea or air",
                        "How exact the place is",
                        "where: precision",
                        Spots::precision)
                .text("where_coordinates", "What the point stands for", "where: the place's name", Spots::name)
                .text(
                        "where_description",
                        "Where, in words",
                        "where: the words",
                        incident -> incident.where().map(QuotedWhere::text))
                .text("adm_1", "First-order division", "where: admin1", Spots::division)
                .never(
                        "adm_2",
                        ColumnType.TEXT,
                        "Second-order division",
                        "a place is kept with its first-order division only")
                .decimal(
                        "latitude",
                        "degrees, WGS 84",
                        "Latitude",
                        "where: latitude",
                        incident -> Spots.point(incident).map(point -> point.latitude()))
                .decimal(
                        "longitude",
                        "degrees, WGS 84",
                        "Longitude",
                        "where: longitude",
                        incident -> Spots.point(incident).map(point -> point.longitude()))
                .text(
                        "geom_wkt",
                        "The point as well-known text",
                        "where: longitude, latitude",
                        incident -> Spots.point(incident)
                                .map(at ->
                                        String.format(Locale.ROOT, "POINT (%.6f %.6f)", at.longitude(), at.latitude())))
                .whole(
                        "priogrid_gid",
                        "cell",
                        "Cell of PRIO-GRID",
                        "reckoned from the point",
                        incident -> Spots.point(incident).map(Spots::prioCell))
                .text(
                        "country",
                        "Country",
                        "where: country, by name",
                        incident -> codes(incident).map(Codes::name))
                .whole(
                        "country_id",
                        "Gleditsch and Ward",
                        "Country's number",
                        "where: country",
                        incident -> codes(incident).flatMap(Codes::gwno))
                .text(
                        "region",
                        "UCDP's region",
                        "where: country",
                        incident -> codes(incident).flatMap(Codes::ucdpRegion));
    }

    private void time(Columns<Incident> columns) {
        columns.never(
                        "event_clarity",
                        ColumnType.WHOLE,
                        "Whether the event is told by itself or in sum",
                        "it is a coder's judgement")
                .whole(
                        "date_prec",
                        "1 day, 2 up to 6 days, 3 week, 4 month, 5 year",
                        "How exact the date is",
                        "the length of the interval; empty beyond a year",
                        incident -> Days.of(incident).flatMap(Ged::precision))
                .day(
                        "date_start",
                        "First day it may have been",
                        "when: earliest",
                        incident -> Days.of(incident).map(Days::first))
                .day(
                        "date_end",
                        "Last day it may have been",
                        "when: latest",
                        incident -> Days.of(incident).map(Days::last));
    }

    static Optional<Integer> precision(Days days) {
        long length = days.length();
        if (length > DAYS_OF_YEAR) {
            return Optional.empty();
        }
        return Optional.of(
                length == 1
                        ? 1
                        : length < DAYS_OF_WEEK ? 2 : length == DAYS_OF_WEEK ? 3 : length <= DAYS_OF_MONTH ? 4 : 5);
    }

    private void deaths(Columns<Incident> columns) {
        String best = "tolls of dead: best, of the classes on this side";
        columns.whole(
                        "deaths_a",
                        "people",
                        "Dead of side A",
                        best,
                        incident -> sidesOf(incident).deaths(incident, 'a'))
                .whole(
                        "deaths_b",
                        "people",
                        "Dead of side B",
                        best,
                        incident -> sidesOf(incident).deaths(incident, 'b'))
                .whole(
                        "deaths_civilians",
                        "people",
                        "Dead civilians",
                        "tolls of dead civilians: best",
                        incident -> sidesOf(incident).deaths(incident, 'c'))
                .whole(
                        "deaths_unknown",
                        "people",
                        "Dead on no known side",
                        "what the total has over the known sides",
                        incident -> sidesOf(incident).deathsUnknown(incident))
                .whole(
                        "best",
                        "people",
                        "Dead, best estimate",
                        "the total's best",
                        incident -> dead(incident).flatMap(Count::best))
                .whole(
                        "high",
                        "people",
                        "Dead, at most",
                        "the total's high; empty when open",
                        incident -> dead(incident).flatMap(Count::high))
                .whole(
                        "low",
                        "people",
                        "Dead, at least",
                        "the total's low; empty when open",
                        incident -> dead(incident).flatMap(Count::low))
                .whole(
                        "gwnoa",
                        "Gleditsch and Ward",
                        "Side A's number, if a state",
                        "the actor's country",
                        incident -> gwno(sidesOf(incident).a()))
                .whole(
                        "gwnob",
                        "Gleditsch and Ward",
                        "Side B's number, if a state",
                        "the actor's country",
                        incident -> gwno(sidesOf(incident).b()));
    }

    private GedSides sidesOf(Incident incident) {
        return GedSides.of(incident, crosswalk.of(incident));
    }

    private static Optional<Count> dead(Incident incident) {
        return Harms.total(incident, Harm.KILLED);
    }

    private Optional<Codes> codes(Incident incident) {
        return countries.of(Spots.country(incident));
    }

    private Optional<Integer> gwno(Optional<NamedActor> side) {
        return side.filter(Who::isState)
                .flatMap(actor -> countries.of(actor.country()))
                .flatMap(Codes::gwno);
    }

    private static List<Loss> losses() {
        List<Loss> losses = new ArrayList<>(List.of(
                Losses.incidents(
                        "incidents without side_a, whose doers nobody states as fact or are no fighting party",
                        incident -> Who.doer(incident).filter(Who::canFight).isEmpty()),
                Losses.CLAIMED,
                Losses.ADMITTED,
                Losses.ACCUSED,
                Losses.SUSPECTED,
                Losses.DENIED,
                Losses.COMPETING));
        losses.addAll(List.of(
                Losses.MORE_DOERS,
                Losses.MORE_TARGETS,
                Losses.WOUNDED,
                Losses.OTHERS_HARMED,
                Losses.WEAPONS,
                Losses.ACCOUNTS,
                Losses.CHAINS,
                Losses.CONTRADICTED,
                Losses.OPEN_BEST,
                Losses.REVISIONS,
                Losses.COPIES,
                Losses.WORDS,
                Losses.LINKS,
                Losses.DECISIONS,
                Losses.ATTEMPTED,
                Losses.BACKGROUND));
        return losses;
    }

    private static List<String> remarks() {
        return List.of(
                "side_a and side_b hold only what a report states in its own voice. UCDP's coders weigh claims; Hearsay does not.",
                "best, high and low stay empty where no account gives them: an open upper bound is no number.",
                "Deaths by side come from the victims' classes; a total larger than all of them goes to deaths_unknown.");
    }
}
