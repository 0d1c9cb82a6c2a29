package org.hearsay.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.incident.Incident;

/** A shelf that lasts as long as the program: for one run over an archive, and for tests. Not for more than one thread. */
public final class MemoryShelf implements Shelf {
    private final Map<String, ReportFacts> reports = new TreeMap<>();
    private final Map<String, Set<String>> reportsByKey = new HashMap<>();
    private final Map<String, Set<String>> keysOfReport = new HashMap<>();
    private final Map<String, Telling> tellings = new HashMap<>();
    private final Map<String, Set<String>> tellingsOfReport = new HashMap<>();
    private final Map<String, Set<String>> tellingsByKey = new HashMap<>();
    private final Map<String, Set<String>> keysOfTelling = new HashMap<>();
    private final Map<String, Map<String, Pair>> pairs = new HashMap<>();
    private final Map<String, String> incidentOf = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, Incident> incidents = new TreeMap<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<FieldDecision> decisions = new ArrayList<>();

    /** All incidents, by id. */
    public Collection<Incident> incidents() {
        return List.copyOf(incidents.values());
    }

    public void rule(Ruling ruling) {
        rulings.add(ruling);
    }

    public void decide(FieldDecision decision) {
        decisions.add(decision);
    }

    @Override
    public Optional<ReportFacts> report(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    @Override
    public List<ReportFacts> reportsUnder(Collection<String> keys) {
        Set<String> ids = new TreeSet<>();
        keys.forEach(key -> ids.addAll(reportsByKey.getOrDefault(key, Set.of())));
        return ids.stream().map(reports::get).toList();
    }

    @Override
    public void put(ReportFacts report, Set<String> keys) {
        for (String old : keysOfReport.getOrDefault(report.id(), Set.of())) {
            reportsByKey.getOrDefault(old, new TreeSet<>()).remove(report.id());
        }
        reports.put(report.id(), report);
        keysOfReport.put(report.id(), Set.copyOf(keys));
        keys.forEach(
                key -> reportsByKey.computeIfAbsent(key, k -> new TreeSet<>()).add(report.id()));
    }

    @Override
    public List<Telling> tellingsOf(String report) {
        return tellings(tellingsOfReport.getOrDefault(report, Set.of()));
    }

    @Override
    public List<Telling> tellingsUnder(Collection<String> keys) {
        Set<String> ids = new TreeSet<>();
        keys.forEach(key -> ids.addAll(tellingsByKey.getOrDefault(key, Set.of())));
        return tellings(ids);
    }

    @Override
    public List<Telling> tellings(Collection<String> ids) {
        return new TreeSet<>(ids)
                .stream().filter(tellings::containsKey).map(tellings::get).toList();
    }

    @Override
    public void put(Telling telling, Set<String> keys) {
        tellings.put(telling.id(), telling);
        tellingsOfReport.computeIfAbsent(telling.report(), k -> new TreeSet<>()).add(telling.id());
        keysOfTelling.put(telling.id(), Set.copyOf(keys));
        keys.forEach(
                key -> tellingsByKey.computeIfAbsent(key, k -> new TreeSet<>()).add(telling.id()));
    }

    @Override
    public void removeTelling(String id) {
        Telling gone = tellings.remove(id);
        if (gone == null) {
            return;
        }
        tellingsOfReport.getOrDefault(gone.report(), new TreeSet<>()).remove(id);
        for (String key : keysOfTelling.getOrDefault(id, Set.of())) {
            tellingsByKey.getOrDefault(key, new TreeSet<>()).remove(id);
        }
        keysOfTelling.remove(id);
        Map<String, Pair> own = pairs.getOrDefault(id, Map.of());
        own.keySet().forEach(other -> pairs.getOrDefault(other, new HashMap<>()).remove(id));
        pairs.remove(id);
        incidentOf.remove(id);
    }

    @Override
    public List<Pair> pairsOf(Collection<String> ids) {
        Map<String, Pair> found = new TreeMap<>();
        for (String id : ids) {
            for (Pair pair : pairs.getOrDefault(id, Map.of()).values()) {
                found.put(pair.a() + " " + pair.b(), pair);
            }
        }
        return List.copyOf(found.values());
    }

    @Override
    public void put(Collection<Pair> all) {
        for (Pair pair : all) {
            pairs.computeIfAbsent(pair.a(), k -> new TreeMap<>()).put(pair.b(), pair);
            pairs.computeIfAbsent(pair.b(), k -> new TreeMap<>()).put(pair.a(), pair);
        }
    }

    @Override
    public Map<String, String> incidentsOf(Collection<String> ids) {
        Map<String, String> found = new TreeMap<>();
        for (String id : ids) {
            Optional.ofNullable(incidentOf.get(id)).ifPresent(incident -> found.put(id, incident));
        }
        return found;
    }

    @Override
    public List<String> idsIn(String incident) {
        return members.getOrDefault(incident, List.of()).stream().sorted().toList();
    }

    @Override
    public List<Telling> tellingsIn(String incident) {
        return tellings(members.getOrDefault(incident, List.of()));
    }

    @Override
    public boolean hasIncident(String id) {
        return incidents.containsKey(id);
    }

    @Override
    public void put(Incident incident, List<String> ids) {
        incidents.put(incident.id(), incident);
        members.put(incident.id(), List.copyOf(ids));
        ids.forEach(id -> incidentOf.put(id, incident.id()));
    }

    @Override
    public void removeIncident(String id) {
        incidents.remove(id);
        members.remove(id);
    }

    @Override
    public List<Ruling> rulings(Collection<String> ids) {
        return rulings.stream()
                .filter(ruling -> ids.contains(ruling.a()) || ids.contains(ruling.b()))
                .toList();
    }

    @Override
    public List<FieldDecision> decisions(Collection<String> reports) {
        return decisions.stream()
                .filter(decision -> reports.contains(decision.anchor().report()))
                .toList();
    }
}
