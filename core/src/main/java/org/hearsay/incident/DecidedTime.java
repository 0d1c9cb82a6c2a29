package org.hearsay.incident;

import java.util.Optional;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.QuotedWhen;

/** When it was. */
record DecidedTime() implements FieldOfAccounts<FieldValue.Time> {
    @Override
    public String name() {
        return "when";
    }

    @Override
    public Class<FieldValue.Time> values() {
        return FieldValue.Time.class;
    }

    @Override
    public Optional<FieldValue.Time> shown(Incident incident) {
        return incident.when().map(FieldValue.Time::new);
    }

    @Override
    public boolean isTold(Account account, FieldValue.Time value) {
        return account.when().filter(told -> areSame(told, value.when())).isPresent();
    }

    private static boolean areSame(QuotedWhen one, QuotedWhen other) {
        return one.earliest().equals(other.earliest())
                && one.latest().equals(other.latest())
                && (one.earliest().isPresent() || one.text().equals(other.text()));
    }

    @Override
    public Account without(Account account, FieldValue.Time value) {
        return new Account(
                account.report(),
                account.voice(),
                account.said(),
                account.type(),
                Optional.empty(),
                account.where(),
                account.responsibility(),
                account.targets(),
                account.tolls(),
                account.spans());
    }

    @Override
    public Values put(Values values, FieldValue.Time value) {
        return values.withWhen(value.when());
    }
}
