package org.hearsay.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** What rulings and decisions have in common: a table that is only added to, and beside it one of what was undone. */
final class Log<T> {
    private final Handle handle;
    private final String table;
    private final String undos;
    private final RowMapper<T> what;

    /**
     * @param table its name
     * @param undos the name of the one beside it
     * @param what makes of a row what was decided
     */
    Log(Handle handle, String table, String undos, RowMapper<T> what) {
        this.handle = handle;
        this.table = table;
        this.undos = undos;
        this.what = what;
    }

    /** All, also what was undone, in the order it was decided. */
    List<Logged<T>> all() {
        return all("true", query -> query);
    }

    /** Those in which a column has any of these values, also what was undone, in the order they were decided. */
    List<Logged<T>> with(String column, Collection<String> values) {
        return Chunks.of(values).stream()
                .flatMap(some ->
                        all("log." + column + " in (<values>)", query -> query.bindList("values", some)).stream())
                .sorted(Comparator.comparingLong(Logged::seq))
                .toList();
    }

    private List<Logged<T>> all(String condition, UnaryOperator<Query> bound) {
        Query query = handle.createQuery("""
                        select log.*, undo.coder as undo_coder, undo.at as undo_at, undo.note as undo_note
                        from <table> log left join <undos> undo on undo.seq = log.seq
                        where\s""" + condition + " order by log.seq")
                .define("table", table)
                .define("undos", undos);
        return bound.apply(query)
                .map((row, context) -> new Logged<>(row.getLong("seq"), what.map(row, context), undone(row)))
                .list();
    }

    private static Optional<Undo> undone(ResultSet row) throws SQLException {
        String at = row.getString("undo_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Undo(
                        row.getString("undo_coder"),
                        Instant.parse(at),
                        Optional.ofNullable(row.getString("undo_note"))));
    }

    /** @return what is taken back; empty when there was no such one in force */
    Optional<T> undo(long seq, Undo undo) {
        Optional<Logged<T>> inForce = all("log.seq = :seq", query -> query.bind("seq", seq)).stream()
                .filter(Logged::isInForce)
                .findFirst();
        inForce.ifPresent(logged -> handle.createUpdate(
                        "insert into <undos> (seq, coder, at, note) values (:seq, :coder, :at, :note)")
                .define("undos", undos)
                .bind("seq", seq)
                .bind("coder", PlainText.of(undo.coder()))
                .bind("at", undo.at().toString())
                .bind("note", PlainText.of(undo.note()))
                .execute());
        return inForce.map(Logged::what);
    }
}
