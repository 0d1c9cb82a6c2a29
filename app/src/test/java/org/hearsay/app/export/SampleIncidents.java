package org.hearsay.app.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Actuality;
import org.hearsay.model.Anchor;
import org.hearsay.model.Coordinates;
import org.hearsay.model.DatePrecision;
import org.hearsay.model.Harm;
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

/** A handful of invented incidents, each with something that one scheme or another cannot hold. */
final class SampleIncidents {
    static final NamedActor TALIBAN =
            new NamedActor("Taliban", Optional.of("taliban"), ActorKind.REBEL_GROUP, Optional.of("AF"));
    static final NamedActor ISIS_K =
            new NamedActor("ISIS-K", Optional.of("isis-k"), ActorKind.REBEL_GROUP, Optional.of("AF"));
    static final NamedActor ARMY =
            new NamedActor("Malian army", Optional.of("malian-army"), ActorKind.STATE_FORCES, Optional.of("ML"));
    static final NamedActor JNIM =
            new NamedActor("JNIM", Optional.of("jnim"), ActorKind.REBEL_GROUP, Optional.of("ML"));
    static final NamedActor POLICE =
            new NamedActor("Kenyan police", Optional.of("kenyan-police"), ActorKind.STATE_FORCES, Optional.of("KE"));
    static final NamedActor SHOPPERS =
            new NamedActor("shoppers", Optional.empty(), ActorKind.CIVILIANS, Optional.empty());
    static final NamedActor STUDENTS =
            new NamedActor("students", Optional.empty(), ActorKind.PROTESTERS, Optional.of("KE"));
    static final NamedActor MINISTRY = new NamedActor(
            "Afghan interior ministry",
            Optional.of("afghan-interior-ministry"),
            ActorKind.GOVERNMENT,
            Optional.of("AF"));
    static final NamedActor WIRE = new NamedActor("Lantern Wire", Optional.empty(), ActorKind.MEDIA, Optional.empty());

    static final Voice OFFICIALS =
            new Voice.BySource(Optional.empty(), Optional.empty(), Optional.of("officials"), List.of());
    static final Voice OF_MINISTRY =
            new Voice.BySource(Optional.of(MINISTRY), Optional.of("spokesman"), Optional.empty(), List.of(WIRE));
    static final Voice OF_ISIS_K =
            new Voice.BySource(Optional.of(ISIS_K), Optional.empty(), Optional.empty(), List.of());
    static final Voice OF_TALIBAN =
            new Voice.BySource(Optional.of(TALIBAN), Optional.of("spokesman"), Optional.empty(), List.of());

    private SampleIncidents() {}

    /** By id: a contested bombing, an ambush with vague tolls, a dispersed protest, a plan, a month-wide clash in a country. */
    static List<Incident> all() {
        return List.of(bombing(), ambush(), protest(), plan(), clash());
    }

    /** Claimed by one group, blamed on another that denies it, with two tolls. */
    static Incident bombing() {
        Incident.ReportOf first =
                report("r1", "https://lantern.example/a", "Lantern Wire", "2023-03-05", "Blast in Kabul market");
        Incident.ReportOf copy = new Incident.ReportOf(
                "r2",
                "copy.txt",
                Optional.of("Harbour Post"),
                Optional.of(LocalDate.parse("2023-03-05")),
                Optional.empty(),
                Optional.of("r1"),
                Optional.of("Lantern Wire"),
                "e1");
        Incident.ReportOf third =
                report("r3", "https://ridge.example/b", "Ridge Herald", "2023-03-07", "Toll rises, \"rivals\" blamed");
        Account own = account(
                "r1",
                Voice.REPORT,
                "2023-03-05",
                List.of(),
                List.of(new Account.Loss(
                        Harm.KILLED,
                        Optional.empty(),
                        VictimClass.CIVILIANS,
                        one(9),
                        one(9),
                        one(9),
                        "nine shoppers",
                        false,
                        false,
                        quote(30, "nine shoppers"))));
        Account claim = account(
                "r1",
                OF_ISIS_K,
                "2023-03-05",
                List.of(new Account.Blame(Optional.of(ISIS_K), ResponsibilityKind.CLAIMED, "claim")),
                List.of());
        Account ministry = account(
                "r3",
                OF_MINISTRY,
                "2023-03-07",
                List.of(new Account.Blame(Optional.of(TALIBAN), ResponsibilityKind.ACCUSED, "claim")),
                List.of(new Account.Loss(
                        Harm.KILLED,
                        Optional.empty(),
                        VictimClass.CIVILIANS,
                        one(12),
                        one(12),
                        one(12),
                        "12 civilians",
                        false,
                        false,
                        quote(44, "12 civilians"))));
        Account denial = account(
                "r3",
                OF_TALIBAN,
                "2023-03-07",
                List.of(new Account.Blame(Optional.of(TALIBAN), ResponsibilityKind.DENIED, "claim")),
                List.of());
        return new Incident(
                "i1",
                "suicide-bombing",
                Actuality.OCCURRED,
                Optional.of(day("2023-03-05")),
                Optional.of(where(
                        "Kabul",
                        "1138958",
                        "AF",
                        "Kabul",
                        34.52813,
                        69.17233,
                        1,
                        WhereRelation.IN,
                        "in a market in Kabul")),
                List.of(
                        held(ISIS_K, ResponsibilityKind.CLAIMED, OF_ISIS_K, 1),
                        held(TALIBAN, ResponsibilityKind.ACCUSED, OF_MINISTRY, 2),
                        held(TALIBAN, ResponsibilityKind.DENIED, OF_TALIBAN, 3)),
                List.of(new Incident.Target(Optional.of(SHOPPERS), "shoppers", List.of(0))),
                List.of(new Incident.Weapon("suicide vest", "suicide-vest", List.of(0))),
                List.of(
                        new Incident.Toll(
                                Harm.KILLED,
                                VictimClass.CIVILIANS,
                                one(9),
                                one(12),
                                one(12),
                                "latest-official",
                                List.of(0, 2)),
                        new Incident.Toll(
                                Harm.WOUNDED,
                                VictimClass.UNKNOWN,
                                one(30),
                                Optional.empty(),
                                Optional.empty(),
                                "latest",
                                List.of(0))),
                Map.of(
                        "killed", new Incident.Field(Agreement.CONTRADICTING, List.of(0, 2), "tolls"),
                        "when", new Incident.Field(Agreement.AGREED, List.of(0, 2), "interval")),
                List.of(own, claim, ministry, denial),
                List.of(first, copy, third),
                2,
                false,
                List.of(new Incident.Link(
                        "r1",
                        "r3",
                        4.5,
                        List.of(
                                new Incident.Reason("same-day", 2.5, "2023-03-05"),
                                new Incident.Reason("same-place", 2, "Kabul")),
                        "linker")),
                List.of(new Incident.Revision(LocalDate.parse("2023-03-07"), "killed", "9", "12", List.of(2))),
                List.of(new Incident.Coding(
                        "type",
                        "accepted",
                        Optional.empty(),
                        "N. Coder",
                        "2023-04-01T10:00:00Z",
                        Optional.of("clear"),
                        "r1: nine shoppers",
                        false)),
                false);
    }

    /** Stated as fact, against an army, "dozens" of dead soldiers and some attackers, near a town. */
    static Incident ambush() {
        Account own = account(
                "r4",
                Voice.REPORT,
                "2022-06-10",
                List.of(new Account.Blame(Optional.of(JNIM), ResponsibilityKind.STATED, "agent")),
                List.of(
                        new Account.Loss(
                                Harm.KILLED,
                                Optional.of(ARMY),
                                VictimClass.STATE_FORCES,
                                one(24),
                                Optional.empty(),
                                Optional.empty(),
                                "dozens of soldiers",
                                false,
                                false,
                                quote(20, "dozens of soldiers")),
                        new Account.Loss(
                                Harm.KILLED,
                                Optional.empty(),
                                VictimClass.ATTACKERS,
                                one(4),
                                one(4),
                                one(4),
                                "four attackers",
                                false,
                                false,
                                quote(60, "four attackers"))));
        return new Incident(
                "i2",
                "armed-attack",
                Actuality.OCCURRED,
                Optional.of(new QuotedWhen(
                        Optional.of("2022-06-06/2022-06-09"),
                        Optional.of(LocalDate.parse("2022-06-06")),
                        Optional.of(LocalDate.parse("2022-06-09")),
                        DatePrecision.DAYS,
                        "earlier this week",
                        Optional.empty(),
                        Optional.of(Anchor.PUBLISHED),
                        "week")),
                Optional.of(where(
                        "Ansongo", "2460594", "ML", "Gao", 15.6597, 0.5023, 2, WhereRelation.NEAR, "near Ansongo")),
                List.of(held(JNIM, ResponsibilityKind.STATED, Voice.REPORT, 0)),
                List.of(new Incident.Target(Optional.of(ARMY), "an army convoy", List.of(0))),
                List.of(
                        new Incident.Weapon("rifles", "firearm", List.of(0)),
                        new Incident.Weapon("mine", "mine", List.of(0))),
                List.of(
                        new Incident.Toll(
                                Harm.KILLED,
                                VictimClass.STATE_FORCES,
                                one(24),
                                Optional.empty(),
                                Optional.empty(),
                                "latest",
                                List.of(0)),
                        new Incident.Toll(
                                Harm.KILLED, VictimClass.ATTACKERS, one(4), one(4), one(4), "latest", List.of(0))),
                Map.of("killed", new Incident.Field(Agreement.SINGLE, List.of(0), "tolls")),
                List.of(own),
                List.of(report("r4", "ambush.txt", "Ridge Herald", "2022-06-10", "Convoy ambushed")),
                1,
                false,
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    /** Police, foreign to nobody, break up a protest; some are arrested; no place is known. */
    static Incident protest() {
        Account own = account(
                "r5",
                Voice.REPORT,
                "2024-01-20",
                List.of(new Account.Blame(Optional.of(POLICE), ResponsibilityKind.STATED, "agent")),
                List.of());
        return new Incident(
                "i3",
                "force-against-protesters",
                Actuality.OCCURRED,
                Optional.of(day("2024-01-19")),
                Optional.empty(),
                List.of(held(POLICE, ResponsibilityKind.STATED, Voice.REPORT, 0)),
                List.of(new Incident.Target(Optional.of(STUDENTS), "students", List.of(0))),
                List.of(new Incident.Weapon("tear gas", "less-lethal", List.of(0))),
                List.of(new Incident.Toll(
                        Harm.ARRESTED, VictimClass.CIVILIANS, one(7), one(7), one(7), "latest", List.of(0))),
                Map.of(),
                List.of(own),
                List.of(report("r5", "https://harbour.example/c", "Harbour Post", "2024-01-20", "Students dispersed")),
                1,
                false,
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    /** Only planned. */
    static Incident plan() {
        return new Incident(
                "i4",
                "bombing",
                Actuality.PLANNED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(account("r6", OFFICIALS, "2024-02-02", List.of(), List.of())),
                List.of(report("r6", "plan.txt", "Lantern Wire", "2024-02-02", "Plot feared")),
                1,
                false,
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    /** Some time in a year, somewhere in a country, told as history: nobody named, no number. */
    static Incident clash() {
        return new Incident(
                "i5",
                "armed-clash",
                Actuality.OCCURRED,
                Optional.of(new QuotedWhen(
                        Optional.of("2019"),
                        Optional.of(LocalDate.parse("2019-01-01")),
                        Optional.of(LocalDate.parse("2019-12-31")),
                        DatePrecision.YEAR,
                        "in 2019",
                        Optional.of(quote(5, "in 2019")),
                        Optional.of(Anchor.TEXT),
                        "year")),
                Optional.of(where("Somalia", "51537", "SO", "", 6, 48, 6, WhereRelation.IN, "in Somalia")),
                List.of(new Incident.Responsibility(
                        Optional.empty(), ResponsibilityKind.UNKNOWN, Voice.REPORT, "nobody", List.of(0))),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(account("r7", OFFICIALS, "2024-03-03", List.of(), List.of())),
                List.of(report("r7", "somalia.txt", "Ridge Herald", "2024-03-03", "A long war")),
                1,
                false,
                List.of(),
                List.of(),
                List.of(),
                true);
    }

    private static Optional<Integer> one(int number) {
        return Optional.of(number);
    }

    private static Quote quote(int start, String words) {
        return new Quote(start, start + words.length(), words);
    }

    private static Account account(
            String report, Voice voice, String said, List<Account.Blame> blames, List<Account.Loss> tolls) {
        return new Account(
                report,
                voice,
                Optional.of(LocalDate.parse(said)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                blames,
                List.of(),
                tolls,
                List.of(quote(0, "the words")));
    }

    private static Incident.Responsibility held(NamedActor actor, ResponsibilityKind kind, Voice by, int account) {
        return new Incident.Responsibility(Optional.of(actor), kind, by, "accounts", List.of(account));
    }

    private static Incident.ReportOf report(String id, String uri, String publisher, String day, String title) {
        return new Incident.ReportOf(
                id,
                uri,
                Optional.of(publisher),
                Optional.of(LocalDate.parse(day)),
                Optional.of(title),
                Optional.empty(),
                Optional.empty(),
                "e1");
    }

    private static QuotedWhen day(String day) {
        LocalDate date = LocalDate.parse(day);
        return new QuotedWhen(
                Optional.of(day),
                Optional.of(date),
                Optional.of(date),
                DatePrecision.DAY,
                "on Sunday",
                Optional.empty(),
                Optional.of(Anchor.PUBLISHED),
                "weekday");
    }

    private static QuotedWhere where(
            String name,
            String id,
            String country,
            String admin1,
            double latitude,
            double longitude,
            int precision,
            WhereRelation relation,
            String text) {
        NamedPlace place = new NamedPlace(
                name,
                Optional.of(id),
                Optional.of(country),
                Optional.of(admin1).filter(it -> !it.isEmpty()),
                Optional.of(new Coordinates(latitude, longitude)),
                precision);
        return new QuotedWhere(Optional.of(place), precision, relation, text, Optional.empty(), "gazetteer");
    }
}
