package org.hearsay.app.store;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.hearsay.model.Claim;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** What is said in reports and by whom, in words, to be searched: the table {@code claims}. The record has all else. */
final class ClaimTable {
    private final Handle handle;

    ClaimTable(Handle handle) {
        this.handle = handle;
    }

    void save(Reading reading) {
        Report report = reading.report();
        handle.createUpdate("delete from claims where report = (select number from reports where id = :id)")
                .bind("id", report.id())
                .execute();
        PreparedBatch batch = handle.prepareBatch("""
                insert into claims (report, claim, stance, source, said)
                select number, :claim, :stance, cast(:source as text), :said from reports where id = :id""");
        for (Claim claim : reading.claims()) {
            batch.bind("id", report.id())
                    .bind("claim", claim.id())
                    .bind("stance", claim.stance().code())
                    .bind("source", source(claim, report))
                    .bind(
                            "said",
                            PlainText.of(
                                    claim.content().stream().map(report::quote).collect(joining(" … "))))
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static Optional<String> source(Claim claim, Report report) {
        return claim.source().flatMap(Claim.Source::mention).map(report::quote).map(PlainText::of);
    }
}
