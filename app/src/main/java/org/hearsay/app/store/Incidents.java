package org.hearsay.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.model.Coordinates;
import org.hearsay.model.Harm;
import org.hearsay.model.incident.Agreement;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedPlace;
import org.hearsay.model.incident.QuotedWhen;
import org.hearsay.model.incident.QuotedWhere;
import org.jdbi.v3.core.Handle;

/** Incidents, with columns to find them by: {@code incidents}, {@code incident_actors}, {@code incident_places}. */
public final class Incidents {
    private static final StoredJson<Incident> JSON = new StoredJson<>(Incident.class);
    private static final int PAGE = 100;

    private final Handle handle;
    private final IncidentNames names;

    Incidents(Handle handle) {
        this.handle = handle;
        this.names = new IncidentNames(handle);
    }

    public Optional<Incident> find(String id) {
        return handle.createQuery("select json from incidents where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .map(JSON::read)
                .findOne();
    }

    /** How many match. */
    public long count(IncidentFilter filter) {
        return new IncidentQuery(filter)
                .on(handle, "count(*)", "")
                .mapTo(Long.class)
                .one();
    }

    /** Those that match; a part of them, to be shown page by page. */
    public List<Incident> list(IncidentFilter filter, IncidentOrder order, int skip, int most) {
        return new IncidentQuery(filter)
                .on(handle, "json", order.sql() + " limit :most offset :skip")
                .bind("most", most)
                .bind("skip", skip)
                .mapTo(String.class)
                .map(JSON::read)
                .list();
    }

    /** Every one that matches, by day, never all at once in memory. */
    public void forEach(IncidentFilter filter, Consumer<Incident> consumer) {
        List<String> ids = new IncidentQuery(filter)
                .on(handle, "id", IncidentOrder.BY_DAY.sql())
                .mapTo(String.class)
                .list();
        for (String id : ids) {
            find(id).ifPresent(consumer);
        }
    }

    /** The next so many by id, after one; the first when it is empty text. */
    public List<Incident> after(String id, int most) {
        return handle.createQuery("select json from incidents where id > :id order by id limit :most")
                .bind("id", id)
                .bind("most", most)
                .mapTo(String.class)
                .map(JSON::read)
                .list();
    }

    /** The names of all actors of incidents, folded, each once. */
    public List<String> actors() {
        return handle.createQuery("select distinct name from incident_actors order by name")
                .mapTo(String.class)
                .map(String::strip)
                .list();
    }

    boolean has(String id) {
        return handle.createQuery("select count(*) from incidents where id = :id")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    void put(Incident incident) {
        Optional<Coordinates> point =
                incident.where().flatMap(QuotedWhere::place).flatMap(NamedPlace::coordinates);
        handle.createUpdate("""
                        insert into incidents (id, type, earliest, latest, country, latitude, longitude, disputed,
                            background, passages, killed_best, json)
                        values (:id, :type, :earliest, :latest, :country, :latitude, :longitude, :disputed,
                            :background, :passages, :killed, :json)
                        on conflict (id) do update set type = excluded.type, earliest = excluded.earliest,
                            latest = excluded.latest, country = excluded.country, latitude = excluded.latitude,
                            longitude = excluded.longitude, disputed = excluded.disputed,
                            background = excluded.background, passages = excluded.passages, killed_best = excluded.killed_best,
                            json = excluded.json""")
                .bind("id", incident.id())
                .bind("type", incident.type())
                .bind("earliest", incident.when().flatMap(QuotedWhen::earliest).map(LocalDate::toString))
                .bind("latest", incident.when().flatMap(QuotedWhen::latest).map(LocalDate::toString))
                .bind("country", incident.where().flatMap(QuotedWhere::place).flatMap(NamedPlace::country))
                .bind("latitude", point.map(Coordinates::latitude))
                .bind("longitude", point.map(Coordinates::longitude))
                .bind("disputed", isDisputed(incident))
                .bind("background", incident.background())
                .bind("passages", incident.passages())
                .bind("killed", killed(incident))
                .bind("json", JSON.write(incident))
                .execute();
        names.put(incident);
    }

    void remove(String id) {
        handle.createUpdate("delete from incidents where id = :id")
                .bind("id", id)
                .execute();
    }

    private static boolean isDisputed(Incident incident) {
        return incident.competingClaims()
                || incident.fields().values().stream().anyMatch(it -> it.agreement() == Agreement.CONTRADICTING);
    }

    /** The largest of its numbers of killed: those of classes of victims may be counted in that of all. */
    private static Optional<Integer> killed(Incident incident) {
        return incident.tolls().stream()
                .filter(toll -> toll.harm() == Harm.KILLED)
                .flatMap(toll -> toll.best().stream())
                .max(Integer::compare);
    }
}
