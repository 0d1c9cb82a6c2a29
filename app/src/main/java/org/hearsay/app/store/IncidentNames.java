package org.hearsay.app.store;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.incident.FieldDecision;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.NamedPlace;
import org.hearsay.model.incident.QuotedWhere;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The actors and places by which an incident is found: {@code incident_actors}, {@code incident_places}. */
final class IncidentNames {
    private final Handle handle;

    IncidentNames(Handle handle) {
        this.handle = handle;
    }

    void put(Incident incident) {
        for (String table : new String[] {"incident_actors", "incident_places"}) {
            handle.createUpdate("delete from <table> where incident = :incident")
                    .define("table", table)
                    .bind("incident", incident.id())
                    .execute();
        }
        actors(incident);
        places(incident);
    }

    /** Who did it or is said to have, who was hit; not who only speaks of it. Of a field that coders decided, what they decided. */
    private void actors(Incident incident) {
        Set<NamedActor> actors = new LinkedHashSet<>();
        incident.responsibility().forEach(it -> it.actor().ifPresent(actors::add));
        incident.targets().forEach(it -> it.actor().ifPresent(actors::add));
        for (Account account : incident.accounts()) {
            if (!isDecided(incident, "responsibility")) {
                account.responsibility().forEach(it -> it.actor().ifPresent(actors::add));
            }
            if (!isDecided(incident, "targets")) {
                account.targets().forEach(it -> it.actor().ifPresent(actors::add));
            }
            account.tolls().forEach(it -> it.victims().ifPresent(actors::add));
        }
        if (actors.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into incident_actors (incident, name, registry) values (:incident, :name, :registry)""");
        for (NamedActor actor : actors) {
            batch.bind("incident", incident.id())
                    .bind("name", PlainText.words(actor.name()))
                    .bind("registry", actor.registry())
                    .add();
        }
        batch.execute();
    }

    private void places(Incident incident) {
        Set<NamedPlace> places = new LinkedHashSet<>();
        Stream<QuotedWhere> told = incident.accounts().stream()
                .filter(account -> !isDecided(incident, "where"))
                .flatMap(account -> account.where().stream());
        Stream.concat(incident.where().stream(), told)
                .flatMap(where -> where.place().stream())
                .forEach(places::add);
        if (places.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into incident_places (incident, name, admin1, gazetteer, country)
                values (:incident, :name, :admin1, :gazetteer, :country)""");
        for (NamedPlace place : places) {
            batch.bind("incident", incident.id())
                    .bind("name", PlainText.words(place.name()))
                    .bind("admin1", place.admin1().map(PlainText::words))
                    .bind("gazetteer", place.gazetteer())
                    .bind("country", place.country())
                    .add();
        }
        batch.execute();
    }

    /** Whether a coder corrected a field or rejected a value of it: then it is found by what is left, and no more by all accounts. */
    private static boolean isDecided(Incident incident, String field) {
        return incident.decisions().stream()
                .anyMatch(coding -> coding.field().equals(field)
                        && !coding.orphaned()
                        && !coding.action().equals(FieldDecision.Action.ACCEPT.code()));
    }
}
