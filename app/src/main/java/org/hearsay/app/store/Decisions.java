package org.hearsay.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearsay.incident.FieldDecision;
import org.hearsay.model.Coded;
import org.jdbi.v3.core.Handle;

/** What coders decided about fields: {@code decisions}, only added to. */
public final class Decisions {
    private final Handle handle;
    private final Log<FieldDecision> log;

    Decisions(Handle handle) {
        this.handle = handle;
        this.log = new Log<>(handle, "decisions", "decision_undos", (row, context) -> decision(row));
    }

    /**
     * Adds one; to be called within {@link Store#deciding}.
     *
     * @return its number
     */
    public long add(FieldDecision decision) {
        return AnchorColumns.bind(handle.createQuery("""
                        insert into decisions (report, quote, start, field, action, value, coder, at, note)
                        values (:report, :quote, :start, :field, :action, :value, :coder, :at, :note) returning seq"""), "", decision.anchor())
                .bind("field", decision.field())
                .bind("action", decision.action().code())
                .bind("value", decision.value().map(FieldValueJson::write).map(PlainText::of))
                .bind("coder", PlainText.of(decision.coder()))
                .bind("at", decision.at().toString())
                .bind("note", PlainText.of(decision.note()))
                .mapTo(Long.class)
                .one();
    }

    /**
     * Takes one back, by adding that it was.
     *
     * @return what is taken back; empty when there was no such one in force
     */
    public Optional<FieldDecision> undo(long seq, Undo undo) {
        return log.undo(seq, undo);
    }

    /** All, also what was undone, in the order it was decided. */
    public List<Logged<FieldDecision>> all() {
        return log.all();
    }

    /** Those in force about any of these reports, in the order they were decided. */
    public List<FieldDecision> inForce(Collection<String> reports) {
        return log.with("report", reports).stream()
                .filter(Logged::isInForce)
                .map(Logged::what)
                .toList();
    }

    private static FieldDecision decision(ResultSet row) throws SQLException {
        String field = row.getString("field");
        return new FieldDecision(
                AnchorColumns.read(row, ""),
                field,
                Coded.of(FieldDecision.Action.class, row.getString("action")),
                Optional.ofNullable(row.getString("value")).map(text -> FieldValueJson.read(field, text)),
                row.getString("coder"),
                Instant.parse(row.getString("at")),
                Optional.ofNullable(row.getString("note")));
    }
}
