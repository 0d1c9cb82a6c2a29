package org.hearsay.app.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.incident.Pair;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Two tellings compared: the table {@code pairs}. */
final class PairTable {
    private static final StoredJson<Reasons> JSON = new StoredJson<>(Reasons.class);

    private final Handle handle;

    PairTable(Handle handle) {
        this.handle = handle;
    }

    List<Pair> of(Collection<String> tellings) {
        Set<Pair> found = new LinkedHashSet<>();
        for (List<String> some : Chunks.of(tellings)) {
            handle.createQuery("""
                            select first.id as a, second.id as b, score, reasons from pairs
                            join tellings first on first.number = pairs.a
                            join tellings second on second.number = pairs.b
                            where pairs.a in (select number from tellings where id in (<ids>))
                               or pairs.b in (select number from tellings where id in (<ids>))""")
                    .bindList("ids", some)
                    .map((row, context) -> new Pair(
                            row.getString("a"),
                            row.getString("b"),
                            row.getDouble("score"),
                            JSON.read(row.getString("reasons")).reasons()))
                    .forEach(found::add);
        }
        return found.stream()
                .sorted(Comparator.comparing(Pair::a).thenComparing(Pair::b))
                .toList();
    }

    void put(Collection<Pair> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into pairs (a, b, score, reasons)
                select first.number, second.number, :score, :reasons from tellings first, tellings second
                where first.id = :a and second.id = :b
                on conflict (a, b) do update set score = excluded.score, reasons = excluded.reasons""");
        for (Pair pair : pairs) {
            batch.bind("a", pair.a())
                    .bind("b", pair.b())
                    .bind("score", pair.score())
                    .bind("reasons", JSON.write(new Reasons(pair.reasons())))
                    .add();
        }
        for (int count : batch.execute()) {
            if (count == 0) {
                throw new IllegalStateException("a pair of tellings that are not both kept");
            }
        }
    }
}
