package org.hearsay.app.ingest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.app.record.Coder;
import org.hearsay.app.store.Tables;
import org.hearsay.incident.Agencies;
import org.hearsay.incident.Copies;
import org.hearsay.incident.IncidentMaker;
import org.hearsay.incident.Linker;
import org.hearsay.incident.Shelf;
import org.hearsay.incident.Teller;
import org.hearsay.incident.Telling;
import org.hearsay.incident.TollRule;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.model.Reading;

/** Everything that is done to a store for one reading; all of it belongs into one transaction. */
public final class Linking {
    private final Teller teller = new Teller();
    private final Copies copies = new Copies(Agencies.load());
    private final Linker linker;

    public Linking(Codebook codebook, ActorRegistry registry, TollRule rule) {
        linker = new Linker(codebook, new IncidentMaker(codebook, registry, rule));
    }

    /** Keeps a reading, finds out what its report repeats, and puts its events to the incidents they are of. */
    public void put(Tables tables, Reading reading, Coder coder) {
        String report = reading.report().id();
        tables.readings().save(reading, coder, reading.report().uri().orElse(report));
        put(
                tables.shelf(),
                reading,
                id -> tables.readings()
                        .find(id)
                        .map(saved -> saved.reading().report().text())
                        .orElse(""));
    }

    /**
     * What becomes of a shelf by a reading, wherever the readings are kept.
     *
     * @param textOf the words of a report that is on the shelf, by its id
     */
    public void put(Shelf shelf, Reading reading, Function<String, String> textOf) {
        Set<String> others = copies.put(shelf, reading.report(), textOf);
        linker.replace(shelf, reading.report().id(), teller.tell(reading));
        Set<String> changed = new TreeSet<>();
        for (String other : others) {
            shelf.tellingsOf(other).stream().map(Telling::id).forEach(changed::add);
        }
        linker.regroup(shelf, changed);
    }

    /** Groups anew what hangs together with these tellings, after a coder ruled on them. */
    public void regroup(Tables tables, List<String> tellings) {
        linker.regroup(tables.shelf(), tellings);
    }
}
