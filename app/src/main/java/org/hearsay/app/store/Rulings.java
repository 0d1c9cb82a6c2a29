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
import org.jdbi.v3.core.Handle;

/** What coders decided about which tellings belong together: {@code rulings}, only added to. */
public final class Rulings {
    private final Handle handle;
    private final Log<GroupRuling> log;

    Rulings(Handle handle) {
        this.handle = handle;
        this.log = new Log<>(handle, "rulings", "ruling_undos", (row, context) -> ruling(row));
    }

    /**
     * Adds one; to be called within {@link Store#deciding}.
     *
     * @return its number
     */
    public long add(GroupRuling ruling) {
        return AnchorColumns.bind(AnchorColumns.bind(handle.createQuery("""
                        insert into rulings (a_report, a_quote, a_start, b_report, b_quote, b_start, together, coder, at, note)
                        values (:a_report, :a_quote, :a_start, :b_report, :b_quote, :b_start, :together, :coder, :at, :note)
                        returning seq"""), "a_", ruling.a()), "b_", ruling.b())
                .bind("together", ruling.together())
                .bind("coder", PlainText.of(ruling.coder()))
                .bind("at", ruling.at().toString())
                .bind("note", PlainText.of(ruling.note()))
                .mapTo(Long.class)
                .one();
    }

    /**
     * Takes one back, by adding that it was.
     *
     * @return what is taken back; empty when there was no such one in force
     */
    public Optional<GroupRuling> undo(long seq, Undo undo) {
        return log.undo(seq, undo);
    }

    /** All, also what was undone, in the order it was decided. */
    public List<Logged<GroupRuling>> all() {
        return log.all();
    }

    /** Those in force that rest on words of any of these reports, in the order they were decided. */
    public List<Logged<GroupRuling>> inForce(Collection<String> reports) {
        Map<Long, Logged<GroupRuling>> found = new TreeMap<>();
        Stream.of("a_report", "b_report")
                .flatMap(side -> log.with(side, reports).stream())
                .filter(Logged::isInForce)
                .forEach(logged -> found.put(logged.seq(), logged));
        return List.copyOf(found.values());
    }

    private static GroupRuling ruling(ResultSet row) throws SQLException {
        return new GroupRuling(
                AnchorColumns.read(row, "a_"),
                AnchorColumns.read(row, "b_"),
                row.getBoolean("together"),
                row.getString("coder"),
                Instant.parse(row.getString("at")),
                Optional.ofNullable(row.getString("note")));
    }
}
