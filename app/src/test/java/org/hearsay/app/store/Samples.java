package org.hearsay.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.app.SampleReading;
import org.hearsay.app.record.Coder;
import org.hearsay.incident.ReportFacts;
import org.hearsay.incident.Telling;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Actuality;
import org.hearsay.model.Anchor;
import org.hearsay.model.Coordinates;
import org.hearsay.model.DatePrecision;
import org.hearsay.model.Harm;
import org.hearsay.model.PublishedFrom;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.VictimClass;
import org.hearsay.model.WhereRelation;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Agreement;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.NamedPlace;
import org.hearsay.model.incident.Quote;
import org.hearsay.model.incident.QuotedWhen;
import org.hearsay.model.incident.QuotedWhere;
import org.hearsay.model.incident.Voice;

/** Invented values to keep. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2022, 3, 2);
    static final Coder CODER = new Coder("hearsay", "0.1.0", Optional.of("book"), Optional.empty());
    static final NamedActor JNIM =
            new NamedActor("Jama'at Nusrat al-Islam", Optional.of("jnim"), ActorKind.REBEL_GROUP, Optional.of("ML"));
    static final NamedPlace GAO = new NamedPlace(
            "Gâo", Optional.of("2457163"), Optional.of("ML"), Optional.of("Gao Region"), point(16.27, -0.04), 1);
    static final NamedPlace NIAMEY = new NamedPlace(
            "Niamey", Optional.of("2440485"), Optional.of("NE"), Optional.empty(), point(13.51, 2.11), 1);

    private Samples() {}

    private static Optional<Coordinates> point(double latitude, double longitude) {
        return Optional.of(new Coordinates(latitude, longitude));
    }

    /** A report of some words in which nothing was read. */
    static Reading reading(String id, String title, String text) {
        Report report = new Report(
                id,
                Optional.of(id + ".txt"),
                Optional.of("Example News"),
                Optional.of(title),
                Optional.of(LocalDate.of(2022, 3, 3)),
                Optional.of(PublishedFrom.OPTION),
                "en",
                text);
        return Reading.unread(report, List.of());
    }

    /** One with something in every list. */
    static Reading full() {
        Reading sample = SampleReading.reading();
        return new Reading(
                sample.report(),
                sample.actors(),
                sample.places(),
                sample.events(),
                sample.claims(),
                sample.relations(),
                sample.figures(),
                sample.issues(),
                List.of());
    }

    static ReportFacts facts(String id) {
        return new ReportFacts(
                id,
                id + ".txt",
                Optional.of("Example News"),
                Optional.of(LocalDate.of(2022, 3, 3)),
                Optional.of("Eleven die"),
                Optional.of("Example Agency"),
                List.of(Long.MIN_VALUE, -1L, 7L),
                Optional.empty());
    }

    static Telling telling(String report, String event) {
        return new Telling(
                report,
                event,
                Optional.of(LocalDate.of(2022, 3, 3)),
                "armed-attack",
                Actuality.OCCURRED,
                false,
                true,
                Optional.of(when(LocalDate.of(2022, 3, 2), LocalDate.of(2022, 3, 2))),
                Optional.of(where(GAO)),
                List.of(account(report)),
                List.of(new Telling.Arm("rockets", "rocket", quote("rockets"))),
                Set.of("moussa ag test"),
                Set.of("ansongo"),
                Set.of("convoy", "ambush"));
    }

    /** What a source says, with something in every list. */
    static Account account(String report) {
        return new Account(
                report,
                new Voice.BySource(Optional.of(JNIM), Optional.of("spokesman"), Optional.empty(), List.of(JNIM)),
                Optional.of(LocalDate.of(2022, 3, 3)),
                Optional.of("armed-attack"),
                Optional.of(when(LocalDate.of(2022, 3, 2), LocalDate.of(2022, 3, 2))),
                Optional.of(where(GAO)),
                List.of(new Account.Blame(Optional.of(JNIM), ResponsibilityKind.CLAIMED, "claim/responsibility")),
                List.of(new Account.Hit(Optional.empty(), "a convoy", quote("a convoy"))),
                List.of(new Account.Loss(
                        Harm.KILLED,
                        Optional.empty(),
                        VictimClass.STATE_FORCES,
                        Optional.of(30),
                        Optional.empty(),
                        Optional.empty(),
                        "more than 30 soldiers 😔",
                        false,
                        false,
                        quote("more than 30 soldiers 😔"))),
                List.of(quote("ambush")));
    }

    static Incident incident(String id, LocalDate from, LocalDate to, NamedPlace place) {
        return incident(id, Optional.of(when(from, to)), Optional.of(where(place)), Agreement.AGREED, false);
    }

    /** The same with another id, and every account of it twice. */
    static Incident toldAgain(Incident one, String id) {
        return new Incident(
                id,
                one.type(),
                one.actuality(),
                one.when(),
                one.where(),
                one.responsibility(),
                one.targets(),
                one.weapons(),
                one.tolls(),
                one.fields(),
                Stream.concat(one.accounts().stream(), one.accounts().stream()).toList(),
                one.reports(),
                one.independentSources(),
                one.competingClaims(),
                one.links(),
                one.revisions(),
                one.decisions(),
                one.background());
    }

    static Incident incident(
            String id,
            Optional<QuotedWhen> when,
            Optional<QuotedWhere> where,
            Agreement agreement,
            boolean background) {
        Account account = account("sha256:r");
        return new Incident(
                id,
                "armed-attack",
                Actuality.OCCURRED,
                when,
                where,
                List.of(new Incident.Responsibility(
                        Optional.of(JNIM), ResponsibilityKind.CLAIMED, account.voice(), "claim", List.of(0))),
                List.of(new Incident.Target(Optional.empty(), "a convoy", List.of(0))),
                List.of(new Incident.Weapon("rockets", "rocket", List.of(0))),
                List.of(new Incident.Toll(
                        Harm.KILLED,
                        VictimClass.STATE_FORCES,
                        Optional.of(11),
                        Optional.of(30),
                        Optional.empty(),
                        "latest",
                        List.of(0))),
                Map.of("killed", new Incident.Field(agreement, List.of(0), "latest")),
                List.of(account),
                List.of(new Incident.ReportOf(
                        "sha256:r",
                        "r.txt",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "e1")),
                1,
                false,
                List.of(),
                List.of(new Incident.Revision(LocalDate.of(2022, 3, 3), "killed", "", "30", List.of(0))),
                List.of(),
                background);
    }

    static QuotedWhen when(LocalDate from, LocalDate to) {
        return new QuotedWhen(
                Optional.of(from + "/" + to),
                Optional.of(from),
                Optional.of(to),
                DatePrecision.DAYS,
                "on Wednesday",
                Optional.of(quote("on Wednesday")),
                Optional.of(Anchor.PUBLISHED),
                "date/weekday");
    }

    static QuotedWhere where(NamedPlace place) {
        return new QuotedWhere(Optional.of(place), 1, WhereRelation.IN, place.name(), Optional.empty(), "place/name");
    }

    private static Quote quote(String words) {
        return new Quote(5, 5 + words.codePointCount(0, words.length()), words);
    }
}
