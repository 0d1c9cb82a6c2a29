package org.hearsay.incident;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Actuality;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.QuotedWhen;
import org.hearsay.model.incident.QuotedWhere;

/** A value of one field of an incident, as a coder accepts or rejects it, or puts it in the place of what was computed. */
public sealed interface FieldValue {
    /** For a person. */
    String inWords();

    /** @param type an id of the codebook */
    record Type(String type) implements FieldValue {
        @Override
        public String inWords() {
            return type;
        }
    }

    /** Whether it happened. */
    record Happening(Actuality actuality) implements FieldValue {
        @Override
        public String inWords() {
            return actuality.code();
        }
    }

    /** When it was. */
    record Time(QuotedWhen when) implements FieldValue {
        @Override
        public String inWords() {
            return when.edtf().orElse(when.text());
        }
    }

    /** Where it was. */
    record Spot(QuotedWhere where) implements FieldValue {
        @Override
        public String inWords() {
            return where.place()
                    .map(place -> place.name()
                            + place.country().map(code -> ", " + code).orElse(""))
                    .orElse(where.text());
        }
    }

    /** The whole table of who is held responsible and on what footing; empty for nobody. */
    record Blamed(List<Row> rows) implements FieldValue {
        /** One line of it; the actor is empty exactly when the kind is unknown. */
        public record Row(ResponsibilityKind kind, Optional<NamedActor> actor) {
            String inWords() {
                return kind.code() + actor.map(it -> " " + it.name()).orElse("");
            }
        }

        public Blamed {
            rows = List.copyOf(rows);
        }

        @Override
        public String inWords() {
            return rows.isEmpty() ? "nobody" : rows.stream().map(Row::inWords).collect(Collectors.joining("; "));
        }
    }

    /** All who or what was hit. */
    record Hits(List<Row> rows) implements FieldValue {
        /** One of them, in words and, where it is a known one, as an actor. */
        public record Row(String text, Optional<NamedActor> actor) {}

        public Hits {
            rows = List.copyOf(rows);
        }

        @Override
        public String inWords() {
            return rows.isEmpty() ? "nothing" : rows.stream().map(Row::text).collect(Collectors.joining("; "));
        }
    }

    /** All with what it was done. */
    record Arms(List<Row> rows) implements FieldValue {
        /** One of them: its kind, as the record names it, and in words. */
        public record Row(String kind, String text) {}

        public Arms {
            rows = List.copyOf(rows);
        }

        @Override
        public String inWords() {
            return rows.isEmpty()
                    ? "none"
                    : rows.stream().map(row -> row.kind() + " " + row.text()).collect(Collectors.joining("; "));
        }
    }

    /** How many people a kind of harm befell; what is empty is open. */
    record Count(Optional<Integer> low, Optional<Integer> best, Optional<Integer> high) implements FieldValue {
        @Override
        public String inWords() {
            String most = best.map(String::valueOf).orElse("?");
            return low.equals(best) && high.equals(best)
                    ? most
                    : most + " (" + low.map(String::valueOf).orElse("?") + " to "
                            + high.map(String::valueOf).orElse("open") + ")";
        }
    }

    /** What an earlier Hearsay kept in words only: it is shown and changes nothing. */
    record Words(String text) implements FieldValue {
        @Override
        public String inWords() {
            return text;
        }
    }
}
