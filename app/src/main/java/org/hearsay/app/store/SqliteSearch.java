package org.hearsay.app.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** By SQLite's FTS5. */
final class SqliteSearch implements Search {
    private final Handle handle;

    SqliteSearch(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<ReportHit> reports(String words, int most) {
        return SearchWords.of(words)
                .map(terms -> handle.createQuery("""
                                select id, uri, publisher, published, reports.title,
                                    snippet(report_words, -1, '', '', '…', 24) as excerpt
                                from report_words join reports on reports.number = report_words.rowid
                                where report_words match :terms order by bm25(report_words), id limit :most""")
                        .bind("terms", terms)
                        .bind("most", most)
                        .map((row, context) -> SearchRows.report(row))
                        .list())
                .orElse(List.of());
    }

    @Override
    public List<ClaimHit> claims(String words, int most) {
        return SearchWords.of(words)
                .map(terms -> handle.createQuery("""
                                select reports.id, uri, claim, stance, claims.source, claims.said
                                from claim_words join claims on claims.number = claim_words.rowid
                                join reports on reports.number = claims.report
                                where claim_words match :terms
                                order by bm25(claim_words), reports.id, claims.number limit :most""")
                        .bind("terms", terms)
                        .bind("most", most)
                        .map((row, context) -> SearchRows.claim(row))
                        .list())
                .orElse(List.of());
    }
}
