package org.hearsay.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.ActorKind;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.Voice;

/** Who is held responsible, on what footing. */
record DecidedBlame() implements FieldOfAccounts<FieldValue.Blamed> {
    @Override
    public String name() {
        return "responsibility";
    }

    @Override
    public Class<FieldValue.Blamed> values() {
        return FieldValue.Blamed.class;
    }

    @Override
    public Optional<FieldValue.Blamed> shown(Incident incident) {
        List<FieldValue.Blamed.Row> rows = incident.responsibility().stream()
                .filter(row -> row.actor().isPresent())
                .map(row -> new FieldValue.Blamed.Row(row.kind(), row.actor()))
                .distinct()
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new FieldValue.Blamed(rows));
    }

    @Override
    public boolean isTold(Account account, FieldValue.Blamed value) {
        return account.responsibility().stream().anyMatch(blame -> isAmong(value, blame.kind(), blame.actor()));
    }

    private static boolean isAmong(FieldValue.Blamed value, ResponsibilityKind kind, Optional<NamedActor> actor) {
        return actor.isPresent()
                && value.rows().stream()
                        .anyMatch(row -> row.kind() == kind
                                && row.actor().map(Entry::keyOf).equals(actor.map(Entry::keyOf)));
    }

    /** An account of which nothing is left names nobody. */
    @Override
    public Account without(Account account, FieldValue.Blamed value) {
        List<Account.Blame> left = new ArrayList<>(account.responsibility());
        left.removeIf(blame -> isAmong(value, blame.kind(), blame.actor()));
        if (left.isEmpty()) {
            left.add(new Account.Blame(Optional.empty(), ResponsibilityKind.UNKNOWN, RULE));
        }
        return new Account(
                account.report(),
                account.voice(),
                account.said(),
                account.type(),
                account.when(),
                account.where(),
                left,
                account.targets(),
                account.tolls(),
                account.spans());
    }

    /** What somebody had said before is still on his word; the rest is on that of the coder. */
    @Override
    public Values put(Values values, FieldValue.Blamed value) {
        List<Incident.Responsibility> table = new ArrayList<>();
        for (FieldValue.Blamed.Row row : value.rows()) {
            List<Incident.Responsibility> told = values.responsibility().stream()
                    .filter(it -> it.kind() == row.kind()
                            && it.actor().map(Entry::keyOf).equals(row.actor().map(Entry::keyOf)))
                    .toList();
            if (told.isEmpty()) {
                table.add(new Incident.Responsibility(row.actor(), row.kind(), CODER, RULE, List.of()));
            }
            told.forEach(
                    it -> table.add(new Incident.Responsibility(it.actor(), it.kind(), it.by(), RULE, it.accounts())));
        }
        if (table.isEmpty()) {
            table.add(
                    new Incident.Responsibility(Optional.empty(), ResponsibilityKind.UNKNOWN, CODER, RULE, List.of()));
        }
        return values.withResponsibility(table);
    }

    /** Which coder it is, the decision says. */
    private static final Voice CODER = new Voice.BySource(
            Optional.of(new NamedActor("coder", Optional.empty(), ActorKind.PERSON, Optional.empty())),
            Optional.of("coder"),
            Optional.empty(),
            List.of());
}
