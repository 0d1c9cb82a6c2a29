package org.hearsay.app.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.incident.Telling;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Tellings, the keys they are found by and the incident each belongs to: {@code tellings} and {@code telling_keys}. */
final class TellingTable {
    private static final StoredJson<Telling> JSON = new StoredJson<>(Telling.class);

    private final Handle handle;

    TellingTable(Handle handle) {
        this.handle = handle;
    }

    List<Telling> of(String report) {
        return list(handle.createQuery("select json from tellings where report = :report order by id")
                .bind("report", report));
    }

    List<Telling> in(String incident) {
        return list(handle.createQuery("select json from tellings where incident = :incident order by id")
                .bind("incident", incident));
    }

    List<String> idsIn(String incident) {
        return handle.createQuery("select id from tellings where incident = :incident order by id")
                .bind("incident", incident)
                .mapTo(String.class)
                .list();
    }

    List<Telling> under(Collection<String> keys) {
        return each(keys, """
                select json from tellings
                where number in (select telling from telling_keys where key in (<values>))""");
    }

    List<Telling> with(Collection<String> ids) {
        return each(ids, "select json from tellings where id in (<values>)");
    }

    private List<Telling> each(Collection<String> values, String sql) {
        Map<String, Telling> found = new TreeMap<>();
        for (List<String> some : Chunks.of(values)) {
            list(handle.createQuery(sql).bindList("values", some)).forEach(telling -> found.put(telling.id(), telling));
        }
        return List.copyOf(found.values());
    }

    private static List<Telling> list(Query query) {
        return query.mapTo(String.class).map(JSON::read).list();
    }

    void put(Telling telling, Set<String> keys) {
        handle.createUpdate("""
                        insert into tellings (id, report, json) values (:id, :report, :json)
                        on conflict (id) do update set json = excluded.json""")
                .bind("id", telling.id())
                .bind("report", telling.report())
                .bind("json", JSON.write(telling))
                .execute();
        handle.createUpdate("delete from telling_keys where telling = (select number from tellings where id = :id)")
                .bind("id", telling.id())
                .execute();
        if (!keys.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into telling_keys (key, telling) select :key, number from tellings where id = :id");
            keys.forEach(key -> batch.bind("key", key).bind("id", telling.id()).add());
            batch.execute();
        }
    }

    /** With its keys and its pairs, which refer to it. */
    void remove(String id) {
        handle.createUpdate("delete from tellings where id = :id")
                .bind("id", id)
                .execute();
    }

    Map<String, String> incidents(Collection<String> tellings) {
        Map<String, String> found = new TreeMap<>();
        for (List<String> some : Chunks.of(tellings)) {
            handle.createQuery("select id, incident from tellings where id in (<ids>) and incident is not null")
                    .bindList("ids", some)
                    .map((row, context) -> Map.entry(row.getString("id"), row.getString("incident")))
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        }
        return found;
    }

    /** Gives an incident just these tellings. */
    void join(String incident, Collection<String> tellings) {
        handle.createUpdate("update tellings set incident = null where incident = :incident")
                .bind("incident", incident)
                .execute();
        for (List<String> some : Chunks.of(tellings)) {
            handle.createUpdate("update tellings set incident = :incident where id in (<ids>)")
                    .bind("incident", incident)
                    .bindList("ids", some)
                    .execute();
        }
    }
}
