package org.hearsay.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.NamedPlace;
import org.hearsay.model.incident.Quote;
import org.hearsay.model.incident.QuotedWhen;
import org.hearsay.model.incident.QuotedWhere;
import org.hearsay.model.incident.Voice;

/** Tellings for tests, in few words. Every method gives a changed copy. */
record Told(
        String report,
        String event,
        String type,
        Optional<LocalDate> published,
        Optional<QuotedWhen> when,
        Optional<QuotedWhere> where,
        List<Account> accounts,
        boolean background,
        Set<String> names) {
    static final NamedPlace MAIDUGURI = place("Maiduguri", "2331447", "NG", "Borno State", 11.85, 13.16, 2);
    static final NamedPlace BORNO = place("Borno State", "2346794", "NG", "Borno State", 11.5, 13.0, 4);
    static final NamedPlace BAGHDAD = place("Baghdad", "98182", "IQ", "Baghdad", 33.34, 44.4, 2);
    static final NamedActor BOKO_HARAM =
            new NamedActor("Boko Haram", Optional.of("boko-haram"), ActorKind.REBEL_GROUP, Optional.of("NG"));
    static final NamedActor ISWAP = new NamedActor(
            "Islamic State West Africa Province", Optional.of("iswap"), ActorKind.REBEL_GROUP, Optional.of("NG"));
    static final NamedActor POLICE =
            new NamedActor("Nigeria Police", Optional.of("ng-police"), ActorKind.STATE_FORCES, Optional.of("NG"));

    static NamedPlace place(
            String name,
            String gazetteer,
            String country,
            String admin1,
            double latitude,
            double longitude,
            int precision) {
        return new NamedPlace(
                name,
                Optional.of(gazetteer),
                Optional.of(country),
                Optional.of(admin1),
                Optional.of(new Coordinates(latitude, longitude)),
                precision);
    }

    static Told bombing(String report) {
        return new Told(
                report,
                "e1",
                "bombing",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Set.of());
    }

    Told event(String id) {
        return new Told(report, id, type, published, when, where, accounts, background, names);
    }

    Told type(String id) {
        return new Told(report, event, id, published, when, where, accounts, background, names);
    }

    Told published(String day) {
        return new Told(
                report, event, type, Optional.of(LocalDate.parse(day)), when, where, accounts, background, names);
    }

    Told on(String first, String last) {
        QuotedWhen told = new QuotedWhen(
                Optional.of(first.equals(last) ? first : first + "/" + last),
                Optional.of(LocalDate.parse(first)),
                Optional.of(LocalDate.parse(last)),
                first.equals(last) ? DatePrecision.DAY : DatePrecision.DAYS,
                "then",
                Optional.empty(),
                Optional.of(Anchor.TEXT),
                "test");
        return new Told(report, event, type, published, Optional.of(told), where, accounts, background, names);
    }

    Told on(String day) {
        return on(day, day);
    }

    Told in(NamedPlace place) {
        QuotedWhere told = new QuotedWhere(
                Optional.of(place), place.precision(), WhereRelation.IN, place.name(), Optional.empty(), "test");
        return new Told(report, event, type, published, when, Optional.of(told), accounts, background, names);
    }

    Told asBackground() {
        return new Told(report, event, type, published, when, where, accounts, true, names);
    }

    Told naming(String... told) {
        return new Told(report, event, type, published, when, where, accounts, background, Set.of(told));
    }

    Told killing(Voice voice, int killed) {
        return killing(voice, Optional.of(killed), Optional.of(killed), Optional.of(killed));
    }

    Told killing(Voice voice, Optional<Integer> low, Optional<Integer> best, Optional<Integer> high) {
        Account.Loss loss = new Account.Loss(
                Harm.KILLED, Optional.empty(), VictimClass.UNKNOWN, low, best, high, "dead", false, false, quote());
        return with(voice, List.of(), List.of(loss));
    }

    Told blaming(Voice voice, NamedActor actor, ResponsibilityKind kind) {
        return with(voice, List.of(new Account.Blame(Optional.of(actor), kind, "test")), List.of());
    }

    Told with(Voice voice, List<Account.Blame> blames, List<Account.Loss> losses) {
        List<Account> more = new ArrayList<>(accounts);
        more.add(new Account(
                report,
                voice,
                published,
                voice == Voice.REPORT ? Optional.of(type) : Optional.empty(),
                voice == Voice.REPORT ? when : Optional.empty(),
                voice == Voice.REPORT ? where : Optional.empty(),
                blames,
                List.of(),
                losses,
                List.of(quote())));
        return new Told(report, event, type, published, when, where, more, background, names);
    }

    static Voice by(NamedActor actor) {
        return new Voice.BySource(Optional.of(actor), Optional.empty(), Optional.empty(), List.of());
    }

    static Incident.Field field(Incident incident, String name) {
        return Optional.ofNullable(incident.fields().get(name)).orElseThrow();
    }

    static Quote quote() {
        return new Quote(0, 4, "dead");
    }

    Telling telling() {
        List<Account> all = accounts.isEmpty() ? with(Voice.REPORT, List.of(), List.of()).accounts : accounts;
        return new Telling(
                report,
                event,
                published,
                type,
                Actuality.OCCURRED,
                background,
                event.equals("e1"),
                when,
                where,
                all,
                List.of(),
                names,
                Set.of(),
                Set.of());
    }
}
