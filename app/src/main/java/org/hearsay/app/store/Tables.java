package org.hearsay.app.store;

import org.hearsay.incident.Shelf;
import org.jdbi.v3.core.Handle;

/** What a store holds, seen over one connection; see {@link Store#inTransaction} and {@link Store#reading}. */
public final class Tables {
    private final Handle handle;
    private final Database database;

    Tables(Handle handle, Database database) {
        this.handle = handle;
        this.database = database;
    }

    /** Reports and what was read in them. */
    public Readings readings() {
        return new Readings(handle);
    }

    /** What linking needs and makes. */
    public Shelf shelf() {
        return new StoredShelf(handle);
    }

    public Incidents incidents() {
        return new Incidents(handle);
    }

    /** What coders decided about which tellings belong together. */
    public Rulings rulings() {
        return new Rulings(handle);
    }

    /** What coders decided about fields. */
    public Decisions decisions() {
        return new Decisions(handle);
    }

    /** What the store is run with. */
    public Settings settings() {
        return new Settings(handle);
    }

    /** Full text. */
    public Search search() {
        return database.search(handle);
    }
}
