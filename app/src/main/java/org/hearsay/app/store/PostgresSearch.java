package org.hearsay.app.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** By PostgreSQL's own full text search. */
final class PostgresSearch implements Search {
    private final Handle handle;

    PostgresSearch(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<ReportHit> reports(String words, int most) {
        return SearchWords.of(words)
                .map(terms -> handle.createQuery("""
                                select id, uri, publisher, published, title, ts_headline('english', left(text, 250000), query,
                                    'StartSel="", StopSel="", MaxWords=24, MinWords=12, MaxFragments=1') as excerpt
                                from reports, websearch_to_tsquery('english', :terms) query
                                where words @@ query order by ts_rank(words, query) desc, id limit :most""")
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
                                select reports.id, uri, claim, stance, source, said
                                from claims join reports on reports.number = claims.report,
                                    websearch_to_tsquery('english', :terms) query
                                where claims.words @@ query
                                order by ts_rank(claims.words, query) desc, reports.id, claims.number limit :most""")
                        .bind("terms", terms)
                        .bind("most", most)
                        .map((row, context) -> SearchRows.claim(row))
                        .list())
                .orElse(List.of());
    }
}
