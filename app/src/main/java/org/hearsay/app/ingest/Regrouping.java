package org.hearsay.app.ingest;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.hearsay.app.store.Tables;
import org.hearsay.incident.TollRule;
import org.hearsay.model.incident.Incident;

/** Makes incidents anew after a coder decided something or another rule was chosen, by the rules the store is run with. */
public final class Regrouping {
    private static final int PAGE = 200;

    private final Function<TollRule, Linking> linking;

    public Regrouping(Function<TollRule, Linking> linking) {
        this.linking = linking;
    }

    /** Groups anew all that hangs together with these tellings, and makes their incidents anew. */
    public void of(Tables tables, Collection<String> tellings) {
        linking.apply(ruleOf(tables)).regroup(tables, List.copyOf(tellings));
    }

    /** Which count is the best of a toll in this store. */
    public static TollRule ruleOf(Tables tables) {
        return tables.settings().tollRule().orElse(TollRule.LATEST_INDEPENDENT_OFFICIAL);
    }

    /**
     * Has the store choose the best of a toll by another rule, in what it holds and in what is to come.
     *
     * @return how many incidents were made anew
     */
    public int by(Tables tables, TollRule rule) {
        boolean other = rule != ruleOf(tables);
        tables.settings().tollRule(rule);
        int count = 0;
        if (other) {
            Linking anew = linking.apply(rule);
            Pages<Incident> incidents = new Pages<>(
                    last -> tables.incidents().after(last.map(Incident::id).orElse(""), PAGE));
            while (incidents.hasNext()) {
                anew.regroup(tables, tables.shelf().idsIn(incidents.next().id()));
                count++;
            }
        }
        return count;
    }
}
