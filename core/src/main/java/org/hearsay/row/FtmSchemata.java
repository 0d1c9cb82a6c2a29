package org.hearsay.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.ActorKind;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.Incident.ReportOf;
import org.hearsay.model.incident.Incident.Responsibility;
import org.hearsay.model.incident.NamedActor;

/** The schemata of FollowTheMoney that are written, each with the properties that are filled. */
final class FtmSchemata {
    private static final String SOURCE = "FollowTheMoney (followthemoney.tech), schemata of its model, 3.x";

    /** An actor; one that the registry does not know and that is a single person stays within its incident. */
    record Party(Incident incident, NamedActor actor) {
        String id() {
            if (actor.registry().isPresent()) {
                return FtmEntity.id("actor", actor.registry().get());
            }
            String scope = actor.kind() == ActorKind.PERSON ? incident.id() : "";
            return FtmEntity.id(
                    "actor",
                    scope,
                    actor.name(),
                    actor.kind().code(),
                    actor.country().orElse(""));
        }
    }

    /** A report that tells an incident. */
    record Telling(Incident incident, ReportOf report) {
        String articleId() {
            return FtmEntity.id("report", report.id());
        }
    }

    /** Somebody held responsible. */
    record Held(Incident incident, Responsibility entry) {
        Party party() {
            return new Party(incident, entry.actor().orElseThrow());
        }
    }

    /** A name in a report. */
    record Named(Telling telling, Party party) {}

    final RowType<Incident> event = new Columns<Incident>()
            .text("name", "Name", "type, place and date in words", incident -> Optional.of(name(incident)))
            .text("summary", "What is said", "tolls, who is held responsible by whom, reports", Notes::of)
            .text(
                    "startDate",
                    "First day it may have been",
                    "when: earliest",
                    incident -> Days.of(incident).map(Days::first).map(LocalDate::toString))
            .text(
                    "endDate",
                    "Last day it may have been",
                    "when: latest",
                    incident -> Days.of(incident).map(Days::last).map(LocalDate::toString))
            .text("location", "Place", "where: place, division", FtmSchemata::location)
            .text(
                    "country",
                    "Country",
                    "where: country",
                    incident -> Spots.country(incident).map(code -> code.toLowerCase(Locale.ROOT)))
            .texts("involved", "Doers stated as fact and targets", "ids of their entities", FtmSchemata::involved)
            .texts(
                    "sourceUrl",
                    "Addresses of the reports",
                    "reports: uri, where it is an address",
                    incident -> incident.reports().stream()
                            .flatMap(report -> address(report).stream())
                            .distinct()
                            .toList())
            .as("Event", "One incident.", SOURCE);

    final RowType<Party> person = actor("Person", "A single human being.");
    final RowType<Party> publicBody = actor("PublicBody", "A government or a force of a state.");
    final RowType<Party> company = actor("Company", "A company.");
    final RowType<Party> organization = actor("Organization", "Any other group or body.");

    final RowType<Telling> article = new Columns<Telling>()
            .text("title", "Title", "reports: title", row -> row.report().title())
            .text(
                    "publisher",
                    "Publisher",
                    "reports: publisher",
                    row -> row.report().publisher())
            .text(
                    "publishedAt",
                    "Day of publication",
                    "reports: published",
                    row -> row.report().published().map(LocalDate::toString))
            .text("sourceUrl", "Address", "reports: uri, where it is an address", row -> address(row.report()))
            .text(
                    "contentHash",
                    "Digest of its bytes",
                    "reports: id",
                    row -> Optional.of(row.report().id()))
            .as("Article", "One report.", SOURCE);

    final RowType<Telling> documentation = new Columns<Telling>()
            .texts("document", "The report", "id of its entity", row -> List.of(row.articleId()))
            .texts("entity", "The incident", "id of its entity", row -> List.of(eventId(row.incident())))
            .text("role", "As what", "reports: copyOf, agency", row -> Optional.of(role(row.report())))
            .text(
                    "date",
                    "Day of publication",
                    "reports: published",
                    row -> row.report().published().map(LocalDate::toString))
            .as("Documentation", "A report tells an incident.", SOURCE);

    final RowType<Held> link = new Columns<Held>()
            .texts(
                    "subject",
                    "The actor",
                    "id of its entity",
                    row -> List.of(row.party().id()))
            .texts("object", "The incident", "id of its entity", row -> List.of(eventId(row.incident())))
            .text(
                    "role",
                    "On what footing",
                    "responsibility: kind",
                    row -> Optional.of(row.entry().kind().code()))
            .text(
                    "summary",
                    "In words, with who says so",
                    "responsibility: by",
                    row -> Optional.of(Notes.responsibility(row.entry())))
            .as("UnknownLink", "Somebody is held responsible for an incident, on a footing that role names.", SOURCE);

    final RowType<Named> mention = new Columns<Named>()
            .texts(
                    "document",
                    "The report",
                    "id of its entity",
                    row -> List.of(row.telling().articleId()))
            .texts(
                    "resolved",
                    "The actor",
                    "id of its entity",
                    row -> List.of(row.party().id()))
            .text(
                    "name",
                    "Name",
                    "the actor's name",
                    row -> Optional.of(row.party().actor().name()))
            .text(
                    "contextCountry",
                    "Country of the incident",
                    "where: country",
                    row -> Spots.country(row.telling().incident()).map(code -> code.toLowerCase(Locale.ROOT)))
            .as("Mention", "An actor is named in a report.", SOURCE);

    List<RowType<?>> all() {
        return List.of(event, person, publicBody, company, organization, article, documentation, link, mention);
    }

    private static RowType<Party> actor(String schema, String meaning) {
        return new Columns<Party>()
                .text(
                        "name",
                        "Name",
                        "the actor's name",
                        row -> Optional.of(row.actor().name()))
                .text(
                        "country",
                        "Country",
                        "the actor's country",
                        row -> row.actor().country().map(code -> code.toLowerCase(Locale.ROOT)))
                .as(schema, meaning, SOURCE);
    }

    /** The schema of an actor; empty for one that is no entity. */
    Optional<RowType<Party>> schemaOf(NamedActor actor) {
        if (!isEntity(actor)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (actor.kind()) {
                    case PERSON -> person;
                    case STATE_FORCES, GOVERNMENT -> publicBody;
                    case COMPANY -> company;
                    case REBEL_GROUP,
                            MILITIA,
                            CRIMINAL_GROUP,
                            INTERNATIONAL_ORGANISATION,
                            NGO,
                            MEDIA,
                            PROTESTERS,
                            RIOTERS,
                            CIVILIANS,
                            COMMUNITY,
                            UNKNOWN -> organization;
                });
    }

    /** A crowd or a kind that is nobody in particular is one only when the registry knows it. */
    static boolean isEntity(NamedActor actor) {
        return switch (actor.kind()) {
            case PERSON,
                    STATE_FORCES,
                    GOVERNMENT,
                    COMPANY,
                    REBEL_GROUP,
                    MILITIA,
                    CRIMINAL_GROUP,
                    INTERNATIONAL_ORGANISATION,
                    NGO,
                    MEDIA -> true;
            case PROTESTERS, RIOTERS, CIVILIANS, COMMUNITY, UNKNOWN ->
                actor.registry().isPresent();
        };
    }

    static String eventId(Incident incident) {
        return FtmEntity.id("incident", incident.id());
    }

    private static String name(Incident incident) {
        String type = incident.type().replace('-', ' ');
        String place = Spots.name(incident).map(name -> " at " + name).orElse("");
        String date = incident.when()
                .flatMap(when -> when.edtf())
                .map(edtf -> ", " + edtf)
                .orElse("");
        return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1) + place + date;
    }

    private static Optional<String> location(Incident incident) {
        return Spots.name(incident)
                .map(name -> Spots.division(incident)
                        .filter(division -> !division.equals(name))
                        .map(division -> name + ", " + division)
                        .orElse(name));
    }

    private static List<String> involved(Incident incident) {
        return Stream.concat(Who.asFact(incident).stream(), Who.targets(incident).stream())
                .filter(FtmSchemata::isEntity)
                .map(actor -> new Party(incident, actor).id())
                .distinct()
                .toList();
    }

    private static Optional<String> address(ReportOf report) {
        return Optional.of(report.uri()).filter(uri -> uri.startsWith("http://") || uri.startsWith("https://"));
    }

    private static String role(ReportOf report) {
        String copy = report.copyOf().isPresent() ? "copy of another report" : "report";
        return report.agency().map(agency -> copy + ", credited to " + agency).orElse(copy);
    }
}
