package org.hearsay.row;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.incident.Incident;

/** The two exports that hold whole values, and so lose only the other half. */
final class Whole {
    private Whole() {}

    /** Records: what single reports say. All that is made of several reports is lost. */
    static Scheme<Incident> records() {
        return scheme(
                "jsonl",
                List.of(
                        Losses.incidents("incidents: which events of the records are one happening", incident -> true),
                        Losses.LINKS,
                        Losses.COPIES,
                        new Loss(
                                "tolls over all accounts",
                                incident -> incident.tolls().size()),
                        Losses.CONTRADICTED,
                        Losses.REVISIONS,
                        new Loss(
                                "decisions of coders: records are as they were read",
                                incident -> incident.decisions().size())),
                List.of(
                        "Each line is a record of schema hearsay/record/1, as hearsay read prints it; nothing in a record is left out."));
    }

    /** Tables: everything but some details of records. */
    static Scheme<Incident> tables() {
        return scheme(
                "parquet",
                List.of(),
                List.of(
                        "Of incidents nothing is lost. Of records these are not in the tables: the rule and the anchor of a date, the relation and the words"
                                + " of a place but for their span, the count of a source, the place of a claim.",
                        "Lists of positions and of ids are texts divided by spaces."));
    }

    private static Scheme<Incident> scheme(String name, List<Loss> losses, List<String> remarks) {
        RowType<Incident> type = new RowType<>(name, "-", "-", List.of());
        return new Scheme<>(type, incident -> Optional.empty(), () -> incident -> List.of(), losses, remarks);
    }
}
