package org.hearsay.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Harm;
import org.hearsay.model.VictimClass;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Incident;

/** How many people one kind of harm befell. */
record DecidedToll(Harm harm) implements FieldOfAccounts<FieldValue.Count> {
    @Override
    public String name() {
        return harm.code();
    }

    @Override
    public Class<FieldValue.Count> values() {
        return FieldValue.Count.class;
    }

    @Override
    public Optional<FieldValue.Count> shown(Incident incident) {
        return of(incident.tolls()).map(toll -> new FieldValue.Count(toll.low(), toll.best(), toll.high()));
    }

    private Optional<Incident.Toll> of(List<Incident.Toll> tolls) {
        return tolls.stream().filter(toll -> toll.harm() == harm).findFirst();
    }

    /** An account tells the number that is the best one, whatever the range. */
    @Override
    public boolean isTold(Account account, FieldValue.Count value) {
        return account.tolls().stream().anyMatch(loss -> loss.harm() == harm)
                && TollsTold.number(account, harm).equals(value.best());
    }

    @Override
    public Account without(Account account, FieldValue.Count value) {
        List<Account.Loss> left =
                account.tolls().stream().filter(loss -> loss.harm() != harm).toList();
        return new Account(
                account.report(),
                account.voice(),
                account.said(),
                account.type(),
                account.when(),
                account.where(),
                account.responsibility(),
                account.targets(),
                left,
                account.spans());
    }

    @Override
    public Values put(Values values, FieldValue.Count value) {
        Optional<Incident.Toll> told = of(values.tolls());
        Incident.Toll toll = new Incident.Toll(
                harm,
                told.map(Incident.Toll::victimClass).orElse(VictimClass.UNKNOWN),
                value.low(),
                value.best(),
                value.high(),
                RULE,
                told.map(Incident.Toll::accounts).orElse(List.of()));
        List<Incident.Toll> tolls = new ArrayList<>(values.tolls());
        tolls.removeIf(it -> it.harm() == harm);
        tolls.add(toll);
        tolls.sort(Comparator.comparing(Incident.Toll::harm));
        return values.withTolls(tolls);
    }
}
