package org.hearsay.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.app.store.Search.ClaimHit;
import org.hearsay.app.store.Search.ReportHit;

/** Makes hits of what either database finds. */
final class SearchRows {
    private SearchRows() {}

    static ReportHit report(ResultSet row) throws SQLException {
        return new ReportHit(
                row.getString("id"),
                row.getString("uri"),
                Optional.ofNullable(row.getString("publisher")),
                Optional.ofNullable(row.getString("published")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("title")),
                row.getString("excerpt"));
    }

    static ClaimHit claim(ResultSet row) throws SQLException {
        return new ClaimHit(
                row.getString("id"),
                row.getString("uri"),
                row.getString("claim"),
                row.getString("stance"),
                Optional.ofNullable(row.getString("source")),
                row.getString("said"));
    }
}
