package org.hearsay.app.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.incident.FieldDecision;
import org.hearsay.incident.Pair;
import org.hearsay.incident.ReportFacts;
import org.hearsay.incident.Ruling;
import org.hearsay.incident.Shelf;
import org.hearsay.incident.Telling;
import org.hearsay.model.incident.Incident;
import org.jdbi.v3.core.Handle;

/** The shelf that lasts. A report is kept before its tellings, tellings before their pairs. */
final class StoredShelf implements Shelf {
    private final ReportTable reports;
    private final TellingTable tellings;
    private final PairTable pairs;
    private final Incidents incidents;
    private final RulingsInPlace rulings;
    private final Decisions decisions;

    StoredShelf(Handle handle) {
        this.reports = new ReportTable(handle);
        this.tellings = new TellingTable(handle);
        this.pairs = new PairTable(handle);
        this.incidents = new Incidents(handle);
        this.rulings = new RulingsInPlace(new Rulings(handle), tellings);
        this.decisions = new Decisions(handle);
    }

    @Override
    public Optional<ReportFacts> report(String id) {
        return reports.find(id);
    }

    @Override
    public List<ReportFacts> reportsUnder(Collection<String> keys) {
        return reports.under(keys);
    }

    @Override
    public void put(ReportFacts report, Set<String> keys) {
        reports.put(report, keys);
    }

    @Override
    public List<Telling> tellingsOf(String report) {
        return tellings.of(report);
    }

    @Override
    public List<Telling> tellingsUnder(Collection<String> keys) {
        return tellings.under(keys);
    }

    @Override
    public List<Telling> tellings(Collection<String> ids) {
        return tellings.with(ids);
    }

    @Override
    public void put(Telling telling, Set<String> keys) {
        tellings.put(telling, keys);
    }

    @Override
    public void removeTelling(String id) {
        tellings.remove(id);
    }

    @Override
    public List<Pair> pairsOf(Collection<String> ids) {
        return pairs.of(ids);
    }

    @Override
    public void put(Collection<Pair> all) {
        pairs.put(all);
    }

    @Override
    public Map<String, String> incidentsOf(Collection<String> ids) {
        return tellings.incidents(ids);
    }

    @Override
    public List<String> idsIn(String incident) {
        return tellings.idsIn(incident);
    }

    @Override
    public List<Telling> tellingsIn(String incident) {
        return tellings.in(incident);
    }

    @Override
    public boolean hasIncident(String id) {
        return incidents.has(id);
    }

    @Override
    public void put(Incident incident, List<String> ids) {
        incidents.put(incident);
        tellings.join(incident.id(), ids);
    }

    @Override
    public void removeIncident(String id) {
        incidents.remove(id);
    }

    @Override
    public List<Ruling> rulings(Collection<String> ids) {
        return rulings.of(ids);
    }

    @Override
    public List<FieldDecision> decisions(Collection<String> reports) {
        return decisions.inForce(reports);
    }
}
