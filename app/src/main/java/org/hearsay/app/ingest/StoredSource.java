package org.hearsay.app.ingest;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.export.ExportSource;
import org.hearsay.app.store.IncidentFilter;
import org.hearsay.app.store.Store;
import org.hearsay.app.store.StoreAddress;
import org.hearsay.model.incident.Incident;

/** A store as what is exported. */
public final class StoredSource implements ExportSource {
    private final Store store;

    private StoredSource(Store store) {
        this.store = store;
    }

    /** @param address a path, or {@code jdbc:postgresql://…} */
    public static StoredSource open(String address) {
        return new StoredSource(Store.openExisting(StoreAddress.of(address)));
    }

    @Override
    public Iterable<Incident> incidents() {
        List<Incident> all = new ArrayList<>();
        store.reading(tables -> {
            tables.incidents().forEach(IncidentFilter.all(), all::add);
            return all;
        });
        all.sort(java.util.Comparator.comparing(Incident::id));
        return all;
    }

    @Override
    public Iterable<String> recordsAsJson() {
        List<String> all = new ArrayList<>();
        store.reading(tables -> {
            tables.readings().forEachJson(all::add);
            return all;
        });
        return all;
    }

    @Override
    public void close() {
        store.close();
    }
}
