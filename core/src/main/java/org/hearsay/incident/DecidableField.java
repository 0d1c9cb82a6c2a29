package org.hearsay.incident;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.incident.Agreement;
import org.hearsay.model.incident.Incident;

/**
 * A field that coders decide about: what an incident shows of it, which accounts tell it, and what becomes of it without them or with
 * another value.
 */
interface DecidableField<V extends FieldValue> {
    /** The rule that a value is said to come from when a coder put it there. */
    String RULE = "decision";

    /** As {@link Incident#fields()} names it. */
    String name();

    Class<V> values();

    /** What an incident shows; empty when that is nothing. */
    Optional<V> shown(Incident incident);

    /** The positions of the accounts that tell the value, or a part of it. */
    List<Integer> telling(Incident incident, V value);

    /** The entry, not heard on the value if it tells it. */
    Entry without(Entry entry, V value);

    /** All values, with this one in the place of the one computed. */
    Values put(Values values, V value);

    /** As {@link #telling}; words of an earlier Hearsay are told by none. */
    default List<Integer> tellingAny(Incident incident, FieldValue value) {
        return values().isInstance(value) ? telling(incident, values().cast(value)) : List.of();
    }

    /** As {@link #without}; words of an earlier Hearsay change nothing. */
    default Entry passingOver(Entry entry, FieldValue value) {
        return values().isInstance(value) ? without(entry, values().cast(value)) : entry;
    }

    /** As {@link #put}, and says that a coder decided it; words of an earlier Hearsay change nothing. */
    default Values decided(Values values, FieldValue value) {
        if (!values().isInstance(value)) {
            return values;
        }
        Optional<Incident.Field> told = Optional.ofNullable(values.fields().get(name()));
        Map<String, Incident.Field> fields = new LinkedHashMap<>(values.fields());
        fields.put(
                name(),
                new Incident.Field(
                        told.map(Incident.Field::agreement).orElse(Agreement.SINGLE),
                        told.map(Incident.Field::accounts).orElse(List.of()),
                        RULE));
        return put(values.with(fields), values().cast(value));
    }
}
