package org.hearsay.row;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.knowledge.Table;
import org.hearsay.model.ActorKind;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.row.CountryCodes.Codes;

/** What CAMEO and PLOVER call kinds of actor. */
final class Sectors {
    /** What PETRARCH writes for an actor that is not known. */
    static final String NOBODY = "---";

    private final Map<String, Table.Row> rows = new HashMap<>();
    private final CountryCodes countries;

    Sectors(CountryCodes countries) {
        this.countries = countries;
        Table.load("row/sectors.tsv").rows().forEach(row -> rows.put(row.field(0), row));
    }

    /** ISO 3166-1 alpha-3 and role ({@code KENMIL}, {@code NGAREB}); {@code ---} for nobody and for one of whom neither is known. */
    String cameo(Optional<NamedActor> actor) {
        String code = actor.map(known ->
                        countries.of(known.country()).map(Codes::alpha3).orElse("")
                                + sector(known, 1).orElse(""))
                .orElse("");
        return code.isEmpty() ? NOBODY : code;
    }

    Optional<String> plover(NamedActor actor) {
        return sector(actor, 2);
    }

    private Optional<String> sector(NamedActor actor, int column) {
        boolean isPolice = actor.kind() == ActorKind.STATE_FORCES
                && actor.registry().filter(id -> id.endsWith("-police")).isPresent();
        return Optional.ofNullable(rows.get(isPolice ? "police" : actor.kind().code()))
                .map(row -> row.field(column))
                .filter(code -> !code.isEmpty());
    }
}
