package org.hearsay.app.evaluate;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.app.ingest.Linking;
import org.hearsay.incident.MemoryShelf;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.incident.Incident;

/** Puts readings to incidents exactly as {@code ingest} does, on a shelf in memory. */
final class Gathering {
    private final Linking linking;
    private final MemoryShelf shelf = new MemoryShelf();
    private final Map<String, String> texts = new HashMap<>();

    Gathering(Linking linking) {
        this.linking = linking;
    }

    /** Takes in a reading; one of a report that was taken in before is passed over. */
    void put(Reading reading) {
        Report report = reading.report();
        if (texts.putIfAbsent(report.id(), report.text()) == null) {
            linking.put(shelf, reading, id -> texts.getOrDefault(id, ""));
        }
    }

    /** The incident of each report by its uri: of those that {@code incidents} lists, the first with the report. */
    Map<String, String> incidents() {
        Map<String, String> incidents = new HashMap<>();
        shelf.incidents().stream()
                .sorted(Incident.MOST_TOLD_FIRST)
                .forEach(incident ->
                        incident.reports().forEach(report -> incidents.putIfAbsent(report.uri(), incident.id())));
        return incidents;
    }
}
