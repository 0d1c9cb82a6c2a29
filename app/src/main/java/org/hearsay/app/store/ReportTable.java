package org.hearsay.app.store;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.incident.ReportFacts;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What is known of reports without their words, and the keys of their sketches: {@code reports} and {@code report_keys}. */
final class ReportTable {
    private static final String FACTS = "id, uri, publisher, published, title, agency, sketch, copy_of";

    private final Handle handle;

    ReportTable(Handle handle) {
        this.handle = handle;
    }

    Optional<ReportFacts> find(String id) {
        return handle.createQuery("select " + FACTS + " from reports where id = :id")
                .bind("id", id)
                .map((row, context) -> facts(row))
                .findOne();
    }

    List<ReportFacts> under(Collection<String> keys) {
        Map<String, ReportFacts> found = new TreeMap<>();
        for (List<String> some : Chunks.of(keys)) {
            handle.createQuery("select " + FACTS + """
                             from reports
                            where number in (select report from report_keys where key in (<keys>))""")
                    .bindList("keys", some)
                    .map((row, context) -> facts(row))
                    .forEach(report -> found.put(report.id(), report));
        }
        return List.copyOf(found.values());
    }

    void put(ReportFacts report, Set<String> keys) {
        handle.createUpdate("""
                        insert into reports (id, uri, publisher, published, title, agency, sketch, copy_of)
                        values (:id, :uri, :publisher, :published, :title, :agency, :sketch, :copyOf)
                        on conflict (id) do update set uri = excluded.uri, publisher = excluded.publisher,
                            published = excluded.published, title = excluded.title, agency = excluded.agency,
                            sketch = excluded.sketch, copy_of = excluded.copy_of""")
                .bind("id", report.id())
                .bind("uri", PlainText.of(report.uri()))
                .bind("publisher", PlainText.of(report.publisher()))
                .bind("published", report.published().map(LocalDate::toString))
                .bind("title", PlainText.of(report.title()))
                .bind("agency", PlainText.of(report.agency()))
                .bind("sketch", report.sketch().stream().map(String::valueOf).collect(joining(" ")))
                .bind("copyOf", report.copyOf())
                .execute();
        handle.createUpdate("delete from report_keys where report = (select number from reports where id = :id)")
                .bind("id", report.id())
                .execute();
        if (!keys.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(
                    "insert into report_keys (key, report) select :key, number from reports where id = :id");
            keys.forEach(key -> batch.bind("key", key).bind("id", report.id()).add());
            batch.execute();
        }
    }

    private static ReportFacts facts(ResultSet row) throws SQLException {
        String sketch = row.getString("sketch");
        return new ReportFacts(
                row.getString("id"),
                row.getString("uri"),
                Optional.ofNullable(row.getString("publisher")),
                Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("agency")),
                sketch.isEmpty()
                        ? List.of()
                        : Arrays.stream(sketch.split(" ")).map(Long::valueOf).toList(),
                Optional.ofNullable(row.getString("copy_of")));
    }
}
