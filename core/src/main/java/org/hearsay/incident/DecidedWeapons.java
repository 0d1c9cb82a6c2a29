package org.hearsay.incident;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.incident.Incident;

/** With what it was done. */
record DecidedWeapons() implements DecidableField<FieldValue.Arms> {
    @Override
    public String name() {
        return "weapons";
    }

    @Override
    public Class<FieldValue.Arms> values() {
        return FieldValue.Arms.class;
    }

    @Override
    public Optional<FieldValue.Arms> shown(Incident incident) {
        List<FieldValue.Arms.Row> rows = incident.weapons().stream()
                .map(weapon -> new FieldValue.Arms.Row(weapon.kind(), weapon.text()))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new FieldValue.Arms(rows));
    }

    @Override
    public List<Integer> telling(Incident incident, FieldValue.Arms value) {
        return incident.weapons().stream()
                .filter(weapon -> isAmong(value, weapon.kind(), weapon.text()))
                .flatMap(weapon -> weapon.accounts().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isAmong(FieldValue.Arms value, String kind, String text) {
        return value.rows().stream().anyMatch(row -> key(row.kind(), row.text()).equals(key(kind, text)));
    }

    /** What tells weapons apart. */
    static String key(String kind, String text) {
        return kind + "|" + text.toLowerCase(Locale.ROOT);
    }

    @Override
    public Entry without(Entry entry, FieldValue.Arms value) {
        return entry.with(entry.weapons().stream()
                .filter(arm -> !isAmong(value, arm.kind(), arm.text()))
                .toList());
    }

    /** What was told before keeps the accounts that tell it. */
    @Override
    public Values put(Values values, FieldValue.Arms value) {
        return values.withWeapons(value.rows().stream()
                .map(row -> values.weapons().stream()
                        .filter(told -> key(told.kind(), told.text()).equals(key(row.kind(), row.text())))
                        .findFirst()
                        .orElseGet(() -> new Incident.Weapon(row.text(), row.kind(), List.of())))
                .toList());
    }
}
