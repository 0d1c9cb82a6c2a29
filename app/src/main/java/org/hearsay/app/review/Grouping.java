package org.hearsay.app.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.app.ingest.Regrouping;
import org.hearsay.app.store.GroupRuling;
import org.hearsay.app.store.Logged;
import org.hearsay.app.store.Tables;
import org.hearsay.app.store.Undo;
import org.hearsay.incident.Telling;
import org.hearsay.incident.WordAnchor;
import org.hearsay.model.incident.Incident;

/**
 * Decisions about which tellings are of one incident. The later word takes an earlier one back that says the opposite of the same
 * tellings; the incidents are made anew at once. All of it belongs into one transaction.
 */
public final class Grouping {
    private final Regrouping regrouping;

    public Grouping(Regrouping regrouping) {
        this.regrouping = regrouping;
    }

    /** Who decides, when and why. */
    public record By(String coder, Instant at, Optional<String> note) {}

    private record Two(Telling one, Telling other) {}

    /**
     * Decides that incidents are one.
     *
     * @return the numbers of the rulings
     * @throws Refusal when there is no such incident
     */
    public List<Long> merge(Tables tables, List<String> incidents, By by) {
        List<Telling> firsts = new ArrayList<>();
        List<Telling> all = new ArrayList<>();
        for (String id : incidents) {
            List<Telling> tellings = tellings(tables, id);
            firsts.add(tellings.get(0));
            all.addAll(tellings);
        }
        List<Two> pairs = firsts.subList(1, firsts.size()).stream()
                .map(other -> new Two(firsts.get(0), other))
                .toList();
        return rule(tables, pairs, all, true, by);
    }

    /**
     * Decides that reports tell another incident than the one they were put to.
     *
     * @param reports ids or addresses
     * @throws Refusal when the incident has no such report, or no other
     */
    public List<Long> split(Tables tables, String id, List<String> reports, By by) {
        List<Telling> tellings = tellings(tables, id);
        Incident incident = tables.incidents().find(id).orElseThrow(() -> none(id));
        Set<String> out = new HashSet<>();
        for (String report : reports) {
            out.add(incident.reports().stream()
                    .filter(it -> it.id().equals(report) || it.uri().equals(report))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("incident " + id + " has no report " + report))
                    .id());
        }
        List<Two> pairs = new ArrayList<>();
        for (Telling one : tellings) {
            for (Telling other : tellings) {
                if (out.contains(one.report()) && !out.contains(other.report())) {
                    pairs.add(new Two(one, other));
                }
            }
        }
        if (pairs.isEmpty()) {
            throw new Refusal("nothing would be left of incident " + id + ": name fewer of its reports");
        }
        return rule(tables, pairs, tellings, false, by);
    }

    /**
     * Takes a ruling back.
     *
     * @throws Refusal when no such one is in force
     */
    public void undo(Tables tables, long number, Undo undo) {
        GroupRuling ruling = tables.rulings()
                .undo(number, undo)
                .orElseThrow(() -> new Refusal("no ruling " + number + " is in force"));
        List<String> touched = new ArrayList<>();
        for (WordAnchor anchor : List.of(ruling.a(), ruling.b())) {
            tables.shelf().tellingsOf(anchor.report()).forEach(telling -> touched.add(telling.id()));
        }
        regrouping.of(tables, touched);
    }

    private List<Long> rule(Tables tables, List<Two> pairs, List<Telling> all, boolean together, By by) {
        Set<String> separated = new HashSet<>();
        Set<String> kept = new HashSet<>();
        for (Two pair : pairs) {
            separated.add(pair.one().id());
            kept.add(pair.other().id());
        }
        takeBackOpposites(tables, all, together, separated, kept, by);
        List<Long> numbers = new ArrayList<>();
        for (Two pair : pairs) {
            numbers.add(tables.rulings()
                    .add(new GroupRuling(
                            anchor(tables, pair.one()),
                            anchor(tables, pair.other()),
                            together,
                            by.coder(),
                            by.at(),
                            by.note())));
        }
        regrouping.of(tables, all.stream().map(Telling::id).toList());
        return numbers;
    }

    /** What was ruled before and cannot hold beside the new word. A merge lifts all that keeps these tellings apart; a split, what binds the two sides. */
    private static void takeBackOpposites(
            Tables tables, List<Telling> all, boolean together, Set<String> separated, Set<String> kept, By by) {
        Set<String> ids = new HashSet<>();
        Set<String> reports = new HashSet<>();
        for (Telling telling : all) {
            ids.add(telling.id());
            reports.add(telling.report());
        }
        Map<String, List<Telling>> told = new HashMap<>();
        for (Logged<GroupRuling> logged : tables.rulings().inForce(reports)) {
            GroupRuling ruling = logged.what();
            String a = find(tables, ruling.a(), told);
            String b = find(tables, ruling.b(), told);
            boolean opposite = together
                    ? ids.contains(a) && ids.contains(b)
                    : (separated.contains(a) && kept.contains(b)) || (separated.contains(b) && kept.contains(a));
            if (ruling.together() != together && opposite) {
                tables.rulings()
                        .undo(
                                logged.seq(),
                                new Undo(by.coder(), by.at(), by.note().or(() -> Optional.of("decided otherwise"))));
            }
        }
    }

    private static String find(Tables tables, WordAnchor anchor, Map<String, List<Telling>> told) {
        return anchor.find(told.computeIfAbsent(anchor.report(), tables.shelf()::tellingsOf))
                .map(Telling::id)
                .orElse("");
    }

    private static WordAnchor anchor(Tables tables, Telling telling) {
        return WordAnchor.of(telling, tables.shelf().tellingsOf(telling.report()));
    }

    private static List<Telling> tellings(Tables tables, String id) {
        List<Telling> tellings = tables.shelf().tellingsIn(id);
        if (tellings.isEmpty()) {
            throw none(id);
        }
        return tellings;
    }

    private static Refusal none(String id) {
        return new Refusal("the store has no incident " + id);
    }
}
