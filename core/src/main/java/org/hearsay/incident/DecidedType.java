package org.hearsay.incident;

import java.util.Optional;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Incident;

/** What sort of event it was. */
record DecidedType() implements FieldOfAccounts<FieldValue.Type> {
    @Override
    public String name() {
        return "type";
    }

    @Override
    public Class<FieldValue.Type> values() {
        return FieldValue.Type.class;
    }

    @Override
    public Optional<FieldValue.Type> shown(Incident incident) {
        return Optional.of(new FieldValue.Type(incident.type()));
    }

    @Override
    public boolean isTold(Account account, FieldValue.Type value) {
        return account.type().filter(value.type()::equals).isPresent();
    }

    @Override
    public Account without(Account account, FieldValue.Type value) {
        return new Account(
                account.report(),
                account.voice(),
                account.said(),
                Optional.empty(),
                account.when(),
                account.where(),
                account.responsibility(),
                account.targets(),
                account.tolls(),
                account.spans());
    }

    @Override
    public Values put(Values values, FieldValue.Type value) {
        return values.withType(value.type());
    }
}
