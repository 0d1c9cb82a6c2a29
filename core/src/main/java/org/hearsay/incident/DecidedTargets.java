package org.hearsay.incident;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedActor;

/** Who or what was hit. */
record DecidedTargets() implements FieldOfAccounts<FieldValue.Hits> {
    @Override
    public String name() {
        return "targets";
    }

    @Override
    public Class<FieldValue.Hits> values() {
        return FieldValue.Hits.class;
    }

    @Override
    public Optional<FieldValue.Hits> shown(Incident incident) {
        List<FieldValue.Hits.Row> rows = incident.targets().stream()
                .map(target -> new FieldValue.Hits.Row(target.text(), target.actor()))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new FieldValue.Hits(rows));
    }

    @Override
    public boolean isTold(Account account, FieldValue.Hits value) {
        return account.targets().stream().anyMatch(hit -> isAmong(value, hit));
    }

    private static boolean isAmong(FieldValue.Hits value, Account.Hit hit) {
        return value.rows().stream()
                .anyMatch(row -> key(row.text(), row.actor()).equals(key(hit.text(), hit.actor())));
    }

    /** As {@link Values} tells targets apart. */
    private static String key(String text, Optional<NamedActor> actor) {
        return actor.flatMap(NamedActor::registry).orElse(text.toLowerCase(Locale.ROOT));
    }

    @Override
    public Account without(Account account, FieldValue.Hits value) {
        List<Account.Hit> left =
                account.targets().stream().filter(hit -> !isAmong(value, hit)).toList();
        return new Account(
                account.report(),
                account.voice(),
                account.said(),
                account.type(),
                account.when(),
                account.where(),
                account.responsibility(),
                left,
                account.tolls(),
                account.spans());
    }

    @Override
    public Values put(Values values, FieldValue.Hits value) {
        List<Incident.Target> targets = value.rows().stream()
                .map(row -> new Incident.Target(row.actor(), row.text(), told(values, row)))
                .toList();
        return values.withTargets(targets);
    }

    private static List<Integer> told(Values values, FieldValue.Hits.Row row) {
        return values.targets().stream()
                .filter(target -> key(target.text(), target.actor()).equals(key(row.text(), row.actor())))
                .map(Incident.Target::accounts)
                .findFirst()
                .orElse(List.of());
    }
}
