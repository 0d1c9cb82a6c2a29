package org.hearsay.app.ingest;

import java.util.Iterator;
import org.hearsay.app.export.ExportSource;
import org.hearsay.app.store.Readings;
import org.hearsay.app.store.Store;
import org.hearsay.app.store.StoreAddress;
import org.hearsay.model.incident.Incident;

/** A store as what is exported, a page at a time: it may be larger than memory. */
public final class StoredSource implements ExportSource {
    private static final int PAGE = 100;

    private final Store store;

    private StoredSource(Store store) {
        this.store = store;
    }

    /** @param address a path, or {@code jdbc:postgresql://…} */
    public static StoredSource open(String address) {
        return new StoredSource(Store.openToRead(StoreAddress.of(address)));
    }

    @Override
    public Iterable<Incident> incidents() {
        return () -> new Pages<>(last -> store.reading(
                tables -> tables.incidents().after(last.map(Incident::id).orElse(""), PAGE)));
    }

    @Override
    public Iterable<String> recordsAsJson() {
        return () -> {
            Iterator<Readings.Row> rows = new Pages<>(last -> store.reading(tables ->
                    tables.readings().after(last.map(Readings.Row::report).orElse(0L), PAGE)));
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rows.hasNext();
                }

                @Override
                public String next() {
                    return rows.next().json();
                }
            };
        };
    }

    @Override
    public void close() {
        store.close();
    }
}
