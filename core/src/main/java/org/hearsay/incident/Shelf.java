package org.hearsay.incident;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.incident.Incident;

/**
 * Where tellings, the pairs between them and the incidents they make up are kept between two reports. The program keeps them in a
 * database, {@link MemoryShelf} in memory. Every list is in the order of ids, so that what is made of it is the same on every run.
 */
public interface Shelf {
    /** What is known of a report that is kept; empty for one that is not. */
    Optional<ReportFacts> report(String id);

    /** The reports kept under any of the keys of a sketch. */
    List<ReportFacts> reportsUnder(Collection<String> keys);

    /** Keeps a report with the keys it is found by, instead of what was kept of it before. */
    void put(ReportFacts report, Set<String> keys);

    /** The tellings of one report. */
    List<Telling> tellingsOf(String report);

    /** The tellings kept under any of these keys, each once. */
    List<Telling> tellingsUnder(Collection<String> keys);

    /** The tellings with these ids; one that is not kept is left out. */
    List<Telling> tellings(Collection<String> ids);

    /** Keeps a telling with the keys it is found by. */
    void put(Telling telling, Set<String> keys);

    /** Forgets a telling, its keys and its pairs. */
    void removeTelling(String id);

    /** The pairs that have any of these tellings on either side. */
    List<Pair> pairsOf(Collection<String> tellings);

    /** Keeps pairs, each instead of the one kept before for the same two tellings. */
    void put(Collection<Pair> pairs);

    /** The incident of each of these tellings, by telling; one without is left out. */
    Map<String, String> incidentsOf(Collection<String> tellings);

    /** The tellings of an incident. */
    List<Telling> tellingsIn(String incident);

    /** The ids of the tellings that make up an incident. */
    List<String> idsIn(String incident);

    /** Whether an incident of this id is kept. */
    boolean hasIncident(String id);

    /** Keeps an incident as made of these tellings, instead of what was kept of it before. */
    void put(Incident incident, List<String> tellings);

    /** Forgets an incident whose tellings have gone to others. */
    void removeIncident(String id);

    /** What coders decided about which tellings belong together, in the order it was decided; what was undone is left out. */
    List<Ruling> rulings(Collection<String> tellings);

    /** What coders decided about fields, anchored in any of these reports, in the order it was decided; what was undone is left out. */
    List<FieldDecision> decisions(Collection<String> reports);
}
