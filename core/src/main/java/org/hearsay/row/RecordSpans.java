package org.hearsay.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Claim.Source;
import org.hearsay.model.CodePoints;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.When;
import org.hearsay.model.Where;

/** The words that the values of a record rest on, as one table. */
record RecordSpans(Reading reading, CodePoints points, String of, String as, Span span) {
    static RowTable<Reading, RecordSpans> table() {
        RowType<RecordSpans> type = new Columns<RecordSpans>()
                .text(
                        "report",
                        "Report",
                        "report: id",
                        row -> Optional.of(row.reading().report().id()))
                .text("id", "Actor, place, event, claim, relation or figure", "id", row -> Optional.of(row.of()))
                .text(
                        "part",
                        "mention, label, evidence, when, where, target, weapon, toll, cue, content or source",
                        "the list it stands in",
                        row -> Optional.of(row.as()))
                .whole(
                        "start",
                        "code points",
                        "First character in the report's text",
                        "span: start",
                        row -> Optional.of(row.points().ofUnit(row.span().start())))
                .whole(
                        "end",
                        "code points",
                        "One past the last",
                        "span: end",
                        row -> Optional.of(row.points().ofUnit(row.span().end())))
                .text(
                        "quote",
                        "The words",
                        "span: quote",
                        row -> Optional.of(row.reading().report().quote(row.span())))
                .as("spans", "Words of a report that a value of its record rests on.", RowTable.SOURCE);
        return new RowTable<>(type, RecordSpans::all);
    }

    private static List<RecordSpans> all(Reading reading) {
        CodePoints points = new CodePoints(reading.report().text());
        List<RecordSpans> rows = new ArrayList<>();
        reading.actors().forEach(actor -> {
            add(rows, reading, points, actor.id(), "mention", actor.mentions());
            actor.labels().forEach(label -> add(rows, reading, points, actor.id(), "label", List.of(label.span())));
        });
        reading.places().forEach(place -> add(rows, reading, points, place.id(), "mention", place.mentions()));
        reading.events().forEach(event -> {
            add(rows, reading, points, event.id(), "evidence", event.evidence());
            event.when()
                    .flatMap(When::span)
                    .ifPresent(span -> add(rows, reading, points, event.id(), "when", List.of(span)));
            event.where()
                    .flatMap(Where::span)
                    .ifPresent(span -> add(rows, reading, points, event.id(), "where", List.of(span)));
            event.targets().forEach(target -> add(rows, reading, points, event.id(), "target", List.of(target.span())));
            event.weapons().forEach(weapon -> add(rows, reading, points, event.id(), "weapon", List.of(weapon.span())));
            event.tolls().forEach(toll -> add(rows, reading, points, event.id(), "toll", List.of(toll.span())));
        });
        reading.claims().forEach(claim -> {
            add(
                    rows,
                    reading,
                    points,
                    claim.id(),
                    "source",
                    claim.source().flatMap(Source::mention).stream().toList());
            add(rows, reading, points, claim.id(), "cue", claim.cue().stream().toList());
            add(rows, reading, points, claim.id(), "content", claim.content());
        });
        reading.relations()
                .forEach(relation -> add(rows, reading, points, relation.id(), "evidence", relation.evidence()));
        reading.figures().forEach(figure -> add(rows, reading, points, figure.id(), "evidence", figure.evidence()));
        return rows;
    }

    private static void add(
            List<RecordSpans> rows, Reading reading, CodePoints points, String of, String as, List<Span> spans) {
        spans.forEach(span -> rows.add(new RecordSpans(reading, points, of, as, span)));
    }
}
