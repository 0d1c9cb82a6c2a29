package org.hearsay.app.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hearsay.incident.Telling;

/** A program of its own that keeps report after report, each with a telling and an incident, until it is killed. */
final class KilledWriter {
    static final int REPORTS = 400;

    private KilledWriter() {}

    public static void main(String[] arguments) {
        write(Path.of(arguments[0]));
    }

    /** Goes on where an earlier one was stopped. */
    static void write(Path file) {
        try (Store store = Store.open(new StoreAddress.OfFile(file))) {
            for (int i = 0; i < REPORTS; i++) {
                String id = "sha256:" + i;
                store.inTransaction(tables -> keep(tables, id));
            }
        }
    }

    private static boolean keep(Tables tables, String id) {
        if (tables.readings().has(id, Samples.CODER)) {
            return false;
        }
        Telling telling = Samples.telling(id, "e1");
        tables.readings().save(Samples.reading(id, "Title", "Text of " + id), Samples.CODER, id);
        tables.shelf().put(Samples.facts(id), Set.of("k"));
        tables.shelf().put(telling, Set.of("k"));
        tables.shelf().put(Samples.incident("i" + id, Samples.DAY, Samples.DAY, Samples.GAO), List.of(telling.id()));
        return true;
    }
}
