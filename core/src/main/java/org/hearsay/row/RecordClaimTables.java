package org.hearsay.row;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Claim;
import org.hearsay.model.Claim.Source;
import org.hearsay.model.Reading;
import org.hearsay.row.RowTable.Item;

/** What records say of who says what, who stands how to whom, and of numbers. */
final class RecordClaimTables {
    private RecordClaimTables() {}

    static List<RowTable<Reading, ?>> all() {
        return List.of(claims(), about(), relations(), figures());
    }

    private static RowTable<Reading, ?> claims() {
        return RecordParts.list("claims", "Who says what: an attribution of a record.", Reading::claims, columns -> {
            columns.text("id", "Claim", "id", item -> Optional.of(item.value().id()))
                    .text(
                            "stance",
                            "What the source does",
                            "stance",
                            item -> Optional.of(item.value().stance().code()))
                    .text(
                            "speaker",
                            "Who says it, an actor's id",
                            "source: actor",
                            item -> source(item).flatMap(Source::actor))
                    .text(
                            "speaker_role",
                            "As what",
                            "source: role",
                            item -> source(item).flatMap(Source::role))
                    .text(
                            "speaks_for",
                            "For whom, an actor's id",
                            "source: of",
                            item -> source(item).flatMap(Source::of))
                    .text(
                            "via",
                            "Through which outlet",
                            "source: via",
                            item -> source(item).flatMap(Source::via))
                    .text(
                            "speaker_class",
                            "Class of a source without a name",
                            "source: unnamedClass",
                            item -> source(item).flatMap(Source::unnamedClass))
                    .text(
                            "form",
                            "Direct, indirect or mixed",
                            "form",
                            item -> Optional.of(item.value().form().code()))
                    .text(
                            "polarity",
                            "Polarity of the content",
                            "polarity",
                            item -> Optional.of(item.value().polarity().code()))
                    .text(
                            "certainty",
                            "Certain, probable or possible",
                            "certainty",
                            item -> Optional.of(item.value().certainty().code()));
            RecordParts.when(columns, item -> item.value().when());
            columns.text(
                            "venue",
                            "Where it was said",
                            "venue",
                            item -> item.value().venue())
                    .text(
                            "addressee",
                            "To whom, an actor's id",
                            "addressee",
                            item -> item.value().addressee())
                    .text(
                            "within",
                            "Claim that carries this one",
                            "within",
                            item -> item.value().within())
                    .with(part -> RecordParts.rule(part, item -> item.value().rule()));
        });
    }

    private static Optional<Source> source(Item<Reading, Claim> item) {
        return item.value().source();
    }

    private static RowTable<Reading, ?> about() {
        RowType<Item<Item<Reading, Claim>, Claim.About>> type = RecordParts.nested(
                "claim_about",
                "What a claim bears on.",
                "claim",
                "Claim",
                Claim::id,
                columns -> columns.text(
                                "thing",
                                "Kind of thing",
                                "about",
                                item -> Optional.of(item.value().thing().code()))
                        .text(
                                "id",
                                "Its id",
                                "about",
                                item -> Optional.of(item.value().id()))
                        .text(
                                "field",
                                "Which side of it",
                                "about: field",
                                item -> Optional.of(item.value().field().code())));
        return new RowTable<>(type, row -> RowTable.nested(RowTable.items(row, row.claims()), Claim::about));
    }

    private static RowTable<Reading, ?> relations() {
        return RecordParts.list("relations", "How one actor stands to another.", Reading::relations, columns -> {
            columns.text(
                            "id",
                            "Relation",
                            "id",
                            item -> Optional.of(item.value().id()))
                    .text(
                            "kind",
                            "Kind of relation",
                            "kind",
                            item -> Optional.of(item.value().kind().code()))
                    .text(
                            "subject",
                            "Of whom, an id",
                            "from",
                            item -> Optional.of(item.value().from()))
                    .text(
                            "object",
                            "To whom, an id",
                            "to",
                            item -> Optional.of(item.value().to()));
            RecordParts.when(columns, item -> item.value().when());
            columns.text(
                            "polarity",
                            "Polarity",
                            "polarity",
                            item -> Optional.of(item.value().polarity().code()))
                    .with(part -> RecordParts.basis(part, item -> item.value().basis()))
                    .with(part -> RecordParts.rule(part, item -> item.value().rule()));
        });
    }

    private static RowTable<Reading, ?> figures() {
        return RecordParts.list("figures", "A number said of an actor or a period.", Reading::figures, columns -> {
            columns.text("id", "Figure", "id", item -> Optional.of(item.value().id()))
                    .text(
                            "what",
                            "What is counted",
                            "what",
                            item -> Optional.of(item.value().what().code()))
                    .text(
                            "of",
                            "Of whom, an actor's id",
                            "of",
                            item -> item.value().of())
                    .large("low", "", "At least", "low", item -> item.value().low())
                    .large(
                            "best",
                            "",
                            "The number said",
                            "best",
                            item -> item.value().best())
                    .large("high", "", "At most", "high", item -> item.value().high())
                    .text(
                            "comparator",
                            "Exactly, about, at least, …",
                            "comparator",
                            item -> Optional.of(item.value().comparator().code()));
            RecordParts.when(columns, item -> item.value().when());
            columns.with(part -> RecordParts.basis(part, item -> item.value().basis()))
                    .text(
                            "contested_by",
                            "Claims that say otherwise, divided by spaces",
                            "contestedBy",
                            item -> Optional.of(String.join(" ", item.value().contestedBy()))
                                    .filter(ids -> !ids.isEmpty()))
                    .with(part -> RecordParts.rule(part, item -> item.value().rule()));
        });
    }
}
