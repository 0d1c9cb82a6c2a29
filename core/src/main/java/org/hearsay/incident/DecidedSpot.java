package org.hearsay.incident;

import java.util.Optional;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedPlace;
import org.hearsay.model.incident.QuotedWhere;

/** Where it was. */
record DecidedSpot() implements FieldOfAccounts<FieldValue.Spot> {
    @Override
    public String name() {
        return "where";
    }

    @Override
    public Class<FieldValue.Spot> values() {
        return FieldValue.Spot.class;
    }

    @Override
    public Optional<FieldValue.Spot> shown(Incident incident) {
        return incident.where().map(FieldValue.Spot::new);
    }

    @Override
    public boolean isTold(Account account, FieldValue.Spot value) {
        return account.where().filter(told -> areSame(told, value.where())).isPresent();
    }

    private static boolean areSame(QuotedWhere one, QuotedWhere other) {
        Optional<NamedPlace> place = other.place();
        return place.isPresent()
                ? one.place().filter(told -> OfPlace.isSame(told, place.get())).isPresent()
                : one.place().isEmpty() && one.text().equals(other.text());
    }

    @Override
    public Account without(Account account, FieldValue.Spot value) {
        return new Account(
                account.report(),
                account.voice(),
                account.said(),
                account.type(),
                account.when(),
                Optional.empty(),
                account.responsibility(),
                account.targets(),
                account.tolls(),
                account.spans());
    }

    @Override
    public Values put(Values values, FieldValue.Spot value) {
        return values.withWhere(value.where());
    }
}
