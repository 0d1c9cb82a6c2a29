package org.hearsay.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Coded;
import org.hearsay.model.incident.Quote;
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
    public long add(FieldDecision decision, Instant at, Optional<String> note) {
        return handle.createQuery("""
                        insert into decisions (report, quote, start, field, action, value, coder, at, note)
                        values (:report, :quote, :start, :field, :action, :value, :coder, :at, :note) returning seq""")
                .bind("report", decision.report())
                .bind("quote", PlainText.of(decision.anchor().quote()))
                .bind("start", decision.anchor().start())
                .bind("field", decision.field())
                .bind("action", decision.action().code())
                .bind("value", PlainText.of(decision.value()))
                .bind("coder", PlainText.of(decision.coder()))
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
    public List<Logged<FieldDecision>> all() {
        return log.all();
    }

    /** Those about any of these reports, also what was undone, in the order they were decided. */
    public List<Logged<FieldDecision>> of(Collection<String> reports) {
        return log.with("report", reports);
    }

    private static FieldDecision decision(ResultSet row) throws SQLException {
        String quote = row.getString("quote");
        int start = row.getInt("start");
        return new FieldDecision(
                row.getString("report"),
                new Quote(start, start + quote.codePointCount(0, quote.length()), quote),
                row.getString("field"),
                Coded.of(FieldDecision.Action.class, row.getString("action")),
                Optional.ofNullable(row.getString("value")),
                row.getString("coder"));
    }
}
