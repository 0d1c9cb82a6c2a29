package org.hearsay.app.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.app.ingest.Regrouping;
import org.hearsay.app.store.Tables;
import org.hearsay.app.store.Undo;
import org.hearsay.incident.DecidableFields;
import org.hearsay.incident.FieldDecision;
import org.hearsay.incident.FieldDecision.Action;
import org.hearsay.incident.FieldValue;
import org.hearsay.incident.Telling;
import org.hearsay.incident.WordAnchor;
import org.hearsay.model.incident.Incident;

/**
 * Decisions about the fields of incidents. Each is anchored on the words of a telling that has the value, so that it finds its incident
 * again when the report is read anew and when incidents are split or merged; the incident is made anew at once.
 */
public final class Review {
    private final Supplier<ValueWords> words;
    private final Regrouping regrouping;

    public Review(Supplier<ValueWords> words, Regrouping regrouping) {
        this.words = words;
        this.regrouping = regrouping;
    }

    /**
     * What a coder asks for.
     *
     * @param value what it is instead, or which value is rejected; what is shown when empty
     */
    public record Wish(String incident, String field, Action action, Optional<String> value) {}

    /**
     * Keeps a decision and makes its incident anew; to be called within a transaction.
     *
     * @return its number
     * @throws Refusal when it makes no sense
     */
    public long decide(Tables tables, Wish wish, String coder, Instant at, Optional<String> note) {
        Incident incident = tables.incidents()
                .find(wish.incident())
                .orElseThrow(() -> new Refusal("the store has no incident " + wish.incident()));
        Class<? extends FieldValue> kind = DecidableFields.kindOf(wish.field())
                .orElseThrow(() -> new Refusal("no field is called '" + wish.field() + "': it is one of "
                        + String.join(", ", DecidableFields.names())));
        Optional<FieldValue> typed = wish.value().map(text -> words.get().read(kind, text));
        FieldValue value = typed.or(() -> DecidableFields.shown(incident, wish.field()))
                .orElseThrow(() -> new Refusal("incident " + incident.id() + " has no value of '" + wish.field()
                        + "': correct says what it is"));
        List<Integer> telling = DecidableFields.telling(incident, wish.field(), value);
        if (wish.action() == Action.REJECT) {
            checkRejection(tables, incident, wish.field(), value, telling);
        }
        Telling of = telling(tables, incident, telling);
        WordAnchor anchor = WordAnchor.of(of, tables.shelf().tellingsOf(of.report()));
        long number = tables.decisions()
                .add(new FieldDecision(anchor, wish.field(), wish.action(), Optional.of(value), coder, at, note));
        regrouping.of(tables, List.of(of.id()));
        return number;
    }

    private static void checkRejection(
            Tables tables, Incident incident, String field, FieldValue value, List<Integer> telling) {
        boolean corrected = Optional.ofNullable(incident.fields().get(field))
                .filter(it -> it.rule().equals("decision"))
                .isPresent();
        if (corrected) {
            return; // it is the coder's word that is taken out
        }
        if (telling.isEmpty()) {
            throw new Refusal("no account of " + incident.id() + " has '" + value.inWords() + "' as its " + field
                    + ": correct says what it is instead");
        }
        if (isOnly(tables, incident, value)) {
            throw new Refusal("every account of " + incident.id() + " has the " + field + " " + value.inWords()
                    + ": correct says which it is instead");
        }
    }

    /** Whether nothing is left of a field that an incident cannot be without. */
    private static boolean isOnly(Tables tables, Incident incident, FieldValue value) {
        long told = 2;
        if (value instanceof FieldValue.Type) {
            told = incident.accounts().stream()
                    .flatMap(account -> account.type().stream())
                    .distinct()
                    .count();
        } else if (value instanceof FieldValue.Happening) {
            told = tables.shelf().tellingsIn(incident.id()).stream()
                    .map(Telling::actuality)
                    .distinct()
                    .count();
        }
        return told < 2;
    }

    /** The telling of the first account that has the value, else the first of the incident. */
    private static Telling telling(Tables tables, Incident incident, List<Integer> positions) {
        List<Telling> tellings = tables.shelf().tellingsIn(incident.id());
        return positions.stream()
                .map(incident.accounts()::get)
                .flatMap(account ->
                        tellings.stream().filter(telling -> telling.accounts().contains(account)))
                .findFirst()
                .or(() -> tellings.stream().findFirst())
                .orElseThrow(() -> new Refusal("nobody tells " + incident.id() + " any more"));
    }

    /**
     * Takes a decision back and makes its incident anew; to be called within a transaction.
     *
     * @throws Refusal when no such one is in force
     */
    public void undo(Tables tables, long number, Undo undo) {
        FieldDecision decision = tables.decisions()
                .undo(number, undo)
                .orElseThrow(() -> new Refusal("no decision " + number + " is in force"));
        regrouping.of(
                tables,
                tables.shelf().tellingsOf(decision.anchor().report()).stream()
                        .map(Telling::id)
                        .toList());
    }
}
