package org.hearsay.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Harm;
import org.hearsay.model.incident.Incident;

/** The fields of an incident that a coder can accept, correct or reject. */
public final class DecidableFields {
    private static final List<DecidableField<?>> ALL = all();

    private DecidableFields() {}

    private static List<DecidableField<?>> all() {
        List<DecidableField<?>> all = new ArrayList<>(List.of(
                new DecidedType(),
                new DecidedActuality(),
                new DecidedTime(),
                new DecidedSpot(),
                new DecidedBlame(),
                new DecidedTargets(),
                new DecidedWeapons()));
        for (Harm harm : Harm.values()) {
            all.add(new DecidedToll(harm));
        }
        return List.copyOf(all);
    }

    /** Their names, as {@link Incident#fields()} has them. */
    public static List<String> names() {
        return ALL.stream().map(DecidableField::name).toList();
    }

    /** What kind of value a field has; empty for none of these fields. */
    public static Optional<Class<? extends FieldValue>> kindOf(String field) {
        return named(field).map(it -> it.values());
    }

    /** What an incident shows of a field; empty when that is nothing. */
    public static Optional<FieldValue> shown(Incident incident, String field) {
        return named(field).flatMap(it -> it.shown(incident));
    }

    /** The positions of the accounts that tell a value, or a part of it. */
    public static List<Integer> telling(Incident incident, String field, FieldValue value) {
        return named(field).map(it -> it.tellingAny(incident, value)).orElse(List.of());
    }

    static Optional<DecidableField<?>> named(String field) {
        return ALL.stream().filter(it -> it.name().equals(field)).findFirst();
    }
}
