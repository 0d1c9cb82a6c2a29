package org.hearsay.incident;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Incident;

/** A field that each voice of a report may tell in its own way. */
interface FieldOfAccounts<V extends FieldValue> extends DecidableField<V> {
    /** Whether an account tells the value, or a part of it. */
    boolean isTold(Account account, V value);

    /** What the account says when it is not heard on the value. */
    Account without(Account account, V value);

    @Override
    default List<Integer> telling(Incident incident, V value) {
        return IntStream.range(0, incident.accounts().size())
                .filter(position -> isTold(incident.accounts().get(position), value))
                .boxed()
                .toList();
    }

    @Override
    default Entry without(Entry entry, V value) {
        return isTold(entry.account(), value) ? entry.saying(without(entry.account(), value)) : entry;
    }
}
