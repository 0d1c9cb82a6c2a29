package org.hearsay.app.store;

import java.util.Optional;
import org.hearsay.incident.TollRule;
import org.hearsay.model.Coded;
import org.jdbi.v3.core.Handle;

/** What a store is run with, so that all who change it do so alike: {@code settings}. */
public final class Settings {
    private static final String TOLL_RULE = "toll-rule";

    private final Handle handle;

    Settings(Handle handle) {
        this.handle = handle;
    }

    /** Which count is the best of a toll; empty when nobody has said so. */
    public Optional<TollRule> tollRule() {
        return handle.createQuery("select value from settings where name = :name")
                .bind("name", TOLL_RULE)
                .mapTo(String.class)
                .map(code -> Coded.of(TollRule.class, code))
                .findOne();
    }

    public void tollRule(TollRule rule) {
        handle.createUpdate("""
                        insert into settings (name, value) values (:name, :value)
                        on conflict (name) do update set value = excluded.value""")
                .bind("name", TOLL_RULE)
                .bind("value", rule.code())
                .execute();
    }
}
