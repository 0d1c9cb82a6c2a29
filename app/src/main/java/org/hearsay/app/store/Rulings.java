package org.hearsay.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.incident.Ruling;
import org.jdbi.v3.core.Handle;

/** What coders decided about which tellings belong together: {@code rulings}, only added to. */
public final class Rulings {
    private final Handle handle;
    private final Log<Ruling> log;

    Rulings(Handle handle) {
        this.handle = handle;
        this.log = new Log<>(handle, "rulings", "ruling_undos", (row, context) -> ruling(row));
    }

    /**
     * Adds one; to be called within {@link Store#deciding}.
     *
     * @return its number
     */
    public long add(Ruling ruling, Instant at, Optional<String> note) {
        return handle.createQuery("""
                        insert into rulings (a, b, together, coder, at, note)
                        values (:a, :b, :together, :coder, :at, :note) returning seq""")
                .bind("a", ruling.a())
                .bind("b", ruling.b())
                .bind("together", ruling.together())
                .bind("coder", PlainText.of(ruling.coder()))
                .bind("at", at.toString())
                .bind("note", PlainText.of(note))
                .mapTo(Long.class)
                .one();
    }

    /**
     * Takes one back, by adding that it was.
     *
     * @return whether there was such a one in force
     */
    public boolean undo(long seq, Undo undo) {
        return log.undo(seq, undo);
    }

    /** All, also what was undone, in the order it was decided. */
    public List<Logged<Ruling>> all() {
        return log.all();
    }

    /** Those in force that concern any of these tellings, in the order they were decided. */
    public List<Ruling> of(Collection<String> tellings) {
        Map<Long, Ruling> found = new TreeMap<>();
        Stream.of("a", "b")
                .flatMap(side -> log.with(side, tellings).stream())
                .filter(logged -> logged.undone().isEmpty())
                .forEach(logged -> found.put(logged.seq(), logged.what()));
        return List.copyOf(found.values());
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        return new Ruling(row.getString("a"), row.getString("b"), row.getBoolean("together"), row.getString("coder"));
    }
}
