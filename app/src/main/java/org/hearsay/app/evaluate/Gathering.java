package org.hearsay.app.evaluate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.app.ingest.Linking;
import org.hearsay.incident.MemoryShelf;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.incident.Incident;

/** Puts readings to incidents exactly as {@code ingest} does, on a shelf in memory. */
final class Gathering {
    /** As the store lists them. */
    private static final Comparator<Incident> LISTED = Comparator.<Incident, LocalDate>comparing(
                    incident -> incident.when()
                            .flatMap(when -> when.earliest().or(when::latest))
                            .orElse(LocalDate.MAX))
            .thenComparing(Incident::id);

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
                .filter(incident -> !incident.background())
                .sorted(LISTED)
                .forEach(incident ->
                        incident.reports().forEach(report -> incidents.putIfAbsent(report.uri(), incident.id())));
        return incidents;
    }
}
