package org.hearsay.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.hearsay.incident.WordAnchor;
import org.hearsay.model.incident.Quote;
import org.jdbi.v3.core.statement.SqlStatement;

/** Three columns that hold an anchor: {@code report}, {@code quote} and {@code start}, with a prefix when a row has two. */
final class AnchorColumns {
    private AnchorColumns() {}

    /** Binds {@code :PREFIXreport}, {@code :PREFIXquote} and {@code :PREFIXstart}. */
    static <S extends SqlStatement<S>> S bind(S statement, String prefix, WordAnchor anchor) {
        return statement
                .bind(prefix + "report", anchor.report())
                .bind(prefix + "quote", PlainText.of(anchor.words().quote()))
                .bind(prefix + "start", anchor.words().start());
    }

    static WordAnchor read(ResultSet row, String prefix) throws SQLException {
        String quote = row.getString(prefix + "quote");
        int start = row.getInt(prefix + "start");
        return new WordAnchor(
                row.getString(prefix + "report"),
                new Quote(start, start + quote.codePointCount(0, quote.length()), quote));
    }
}
