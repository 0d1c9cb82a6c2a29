package org.hearsay.row;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Coordinates;
import org.hearsay.model.Harm;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.NamedPlace;
import org.hearsay.model.incident.QuotedWhen;
import org.hearsay.row.Harms.Count;

/** What a feature of GeoJSON has for properties, and when it has a point. */
public final class GeoProperties {
    private static final String SOURCE =
            "RFC 7946 says how features and points are written; the properties are our own";

    private GeoProperties() {}

    static Scheme<Incident> scheme() {
        Columns<Incident> columns = new Columns<Incident>()
                .text("type", "Type of the codebook", "type", incident -> Optional.of(incident.type()))
                .text(
                        "actuality",
                        "Whether it is told as having happened",
                        "actuality",
                        incident -> Optional.of(incident.actuality().code()))
                .day(
                        "earliest",
                        "First day it may have been",
                        "when",
                        incident -> incident.when().flatMap(QuotedWhen::earliest))
                .day(
                        "latest",
                        "Last day it may have been",
                        "when",
                        incident -> incident.when().flatMap(QuotedWhen::latest))
                .text(
                        "date_precision",
                        "How exact the date is",
                        "when",
                        incident -> incident.when().map(when -> when.precision().code()))
                .text("place", "Place", "where", Spots::name)
                .text("country", "Country, ISO 3166-1 alpha-2", "where", Spots::country)
                .text("admin1", "First-order division", "where", Spots::division)
                .text(
                        "gazetteer",
                        "Place in GeoNames",
                        "where",
                        incident -> Spots.place(incident).flatMap(NamedPlace::gazetteer))
                .whole("where_prec", "1 to 7, UCDP's", "How exact the place is", "where", Spots::precision)
                .text(
                        "relation",
                        "How it lies to the place",
                        "where",
                        incident ->
                                incident.where().map(where -> where.relation().code()))
                .texts(
                        "done_by",
                        "Doers that a report states as fact",
                        "responsibility",
                        incident -> names(Who.asFact(incident)));
        held(columns, "claimed_by", ResponsibilityKind.CLAIMED);
        held(columns, "admitted_by", ResponsibilityKind.ADMITTED);
        held(columns, "accused", ResponsibilityKind.ACCUSED);
        held(columns, "suspected", ResponsibilityKind.SUSPECTED);
        held(columns, "denied_by", ResponsibilityKind.DENIED);
        columns.flag(
                        "competing_claims",
                        "Whether two unrelated actors claim it",
                        "competingClaims",
                        incident -> Optional.of(incident.competingClaims()))
                .texts(
                        "targets",
                        "Who or what was hit, in words",
                        "targets",
                        incident -> incident.targets().stream()
                                .map(target -> target.text())
                                .distinct()
                                .toList());
        count(columns, "killed", Harm.KILLED);
        count(columns, "wounded", Harm.WOUNDED);
        columns.whole(
                        "reports",
                        "reports",
                        "Reports, copies among them",
                        "reports",
                        incident -> Optional.of(incident.reports().size()))
                .whole(
                        "independent_sources",
                        "sources",
                        "Independent sources",
                        "independentSources",
                        incident -> Optional.of(incident.independentSources()))
                .flag(
                        "background",
                        "Whether it is only told as history",
                        "background",
                        incident -> Optional.of(incident.background()));
        return Scheme.ofIncidents(
                columns.as("geojson", "One incident, a feature whose id is the incident's.", SOURCE),
                incident -> Optional.empty(),
                losses(),
                List.of(
                        "What is only planned, threatened or denied is given too: actuality says so.",
                        "An incident without a place, or of which only the country is known, has a null geometry: no point is made up.",
                        "Coordinates are rounded to 6 decimals, longitude first; a place wider than a town is one point in it (where_prec)."));
    }

    /** The point of a feature: none without a place, and none for a whole country. */
    public static Optional<Coordinates> point(Incident incident) {
        return Spots.pointWithin(incident);
    }

    private static void held(Columns<Incident> columns, String name, ResponsibilityKind kind) {
        columns.texts(
                name,
                "Actors that are " + kind.code() + " to be responsible",
                "responsibility of kind " + kind.code(),
                incident -> names(Who.heldBy(incident, kind)));
    }

    private static List<String> names(List<NamedActor> actors) {
        return actors.stream().map(NamedActor::name).distinct().toList();
    }

    private static void count(Columns<Incident> columns, String name, Harm harm) {
        columns.whole(
                        name + "_low",
                        "people",
                        "At least so many " + name,
                        "tolls: the total's low",
                        incident -> Harms.total(incident, harm).flatMap(Count::low))
                .whole(
                        name + "_best",
                        "people",
                        "So many " + name,
                        "tolls: the total's best",
                        incident -> Harms.total(incident, harm).flatMap(Count::best))
                .whole(
                        name + "_high",
                        "people",
                        "At most so many " + name,
                        "tolls: the total's high",
                        incident -> Harms.total(incident, harm).flatMap(Count::high));
    }

    private static List<Loss> losses() {
        return List.of(
                Losses.incidents(
                        "incidents with a null geometry, which lie in no known place or only in a country",
                        incident -> point(incident).isEmpty()),
                Losses.incidents(
                        "points that stand for a wider area than a town",
                        incident -> point(incident).isPresent()
                                && Spots.precision(incident).orElse(0) > 2),
                Losses.RELATIVE_PLACES,
                Losses.DEATHS_BY_CLASS,
                Losses.OTHERS_HARMED,
                Losses.ACCOUNTS,
                Losses.ATTRIBUTED,
                Losses.CHAINS,
                Losses.CONTRADICTED,
                Losses.REVISIONS);
    }
}
