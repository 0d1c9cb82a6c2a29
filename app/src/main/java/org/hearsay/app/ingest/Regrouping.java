package org.hearsay.app.ingest;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.hearsay.app.store.Tables;
import org.hearsay.incident.TollRule;

/** Makes incidents anew after a coder decided something, by the rules the store is run with. */
public final class Regrouping {
    private final Function<TollRule, Linking> linking;

    public Regrouping(Function<TollRule, Linking> linking) {
        this.linking = linking;
    }

    /** Groups anew all that hangs together with these tellings, and makes their incidents anew. */
    public void of(Tables tables, Collection<String> tellings) {
        linking.apply(tables.settings().tollRule().orElse(TollRule.LATEST_INDEPENDENT_OFFICIAL))
                .regroup(tables, List.copyOf(tellings));
    }
}
