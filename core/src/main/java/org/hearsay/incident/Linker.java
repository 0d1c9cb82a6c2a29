package org.hearsay.incident;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.knowledge.codebook.Codebook;

/**
 * Puts the tellings of a report to those they are of one incident with. Touches only what shares a block with them, and leaves on the
 * shelf what all reports together give, in whatever order they came.
 */
public final class Linker {
    /** From this on two tellings are taken for one incident; the same type on the same day in the same place has 5. */
    private static final double ENOUGH = 3.0;

    private static final int ID_DIGITS = 12;

    private final BlockKeys keys;
    private final PairScore score;
    private final IncidentMaker maker;

    public Linker(Codebook codebook, IncidentMaker maker) {
        keys = new BlockKeys(codebook);
        score = new PairScore(codebook);
        this.maker = maker;
    }

    /**
     * Takes in the tellings of a report, instead of those that an earlier reading of it gave.
     *
     * @return the ids of the incidents that are new or changed
     */
    public Set<String> replace(Shelf shelf, String report, List<Telling> tellings) {
        Set<String> touched = new TreeSet<>();
        List<Telling> before = shelf.tellingsOf(report);
        Set<String> old = before.stream().map(Telling::id).collect(Collectors.toCollection(TreeSet::new));
        // What was tied through the old tellings may fall apart, and an id stays with those it was given to.
        touched.addAll(neighbours(shelf, old));
        Map<String, String> incidents = new TreeMap<>(shelf.incidentsOf(old));
        for (String incident : Set.copyOf(incidents.values())) {
            shelf.tellingsIn(incident).forEach(telling -> touched.add(telling.id()));
        }
        old.forEach(shelf::removeTelling);
        for (Telling telling : tellings) {
            shelf.put(telling, keys.kept(telling));
            touched.add(telling.id());
        }
        for (Telling telling : tellings) {
            shelf.put(pairs(telling, shelf));
        }
        Set<String> stay = tellings.stream().map(Telling::id).collect(Collectors.toSet());
        touched.removeIf(id -> old.contains(id) && !stay.contains(id));
        return regroup(shelf, touched, stay, incidents);
    }

    /** Groups anew all that hangs together with these tellings, after a coder ruled on them. */
    public Set<String> regroup(Shelf shelf, Collection<String> tellings) {
        return regroup(shelf, tellings, Set.copyOf(tellings), Map.of());
    }

    private static Set<String> neighbours(Shelf shelf, Set<String> tellings) {
        Set<String> found = new TreeSet<>();
        shelf.pairsOf(tellings).forEach(pair -> {
            found.add(pair.a());
            found.add(pair.b());
        });
        return found;
    }

    private List<Pair> pairs(Telling telling, Shelf shelf) {
        return shelf.tellingsUnder(keys.sought(telling)).stream()
                .filter(other -> !other.id().equals(telling.id()))
                .map(other -> score.of(telling, other))
                .filter(pair -> pair.score() >= ENOUGH)
                .toList();
    }

    /** @param fresh the tellings that are new, or of which something else is known now */
    private Set<String> regroup(Shelf shelf, Collection<String> start, Set<String> fresh, Map<String, String> wereIn) {
        Set<String> changed = new LinkedHashSet<>();
        Set<String> seen = new TreeSet<>();
        for (String id : new TreeSet<>(start)) {
            if (!seen.contains(id) && !shelf.tellings(List.of(id)).isEmpty()) {
                Set<String> component = component(shelf, id);
                seen.addAll(component);
                changed.addAll(settle(shelf, component, fresh, wereIn));
            }
        }
        // Incidents whose tellings have all gone.
        for (String incident : Set.copyOf(wereIn.values())) {
            if (shelf.hasIncident(incident) && !isHeld(shelf, incident)) {
                shelf.removeIncident(incident);
            }
        }
        return changed;
    }

    private static boolean isHeld(Shelf shelf, String incident) {
        List<String> members =
                shelf.tellingsIn(incident).stream().map(Telling::id).toList();
        return shelf.incidentsOf(members).containsValue(incident);
    }

    /** All tellings that pairs, rulings or an incident of before tie to the given one. */
    private static Set<String> component(Shelf shelf, String start) {
        Set<String> component = new TreeSet<>();
        List<String> edge = List.of(start);
        while (!edge.isEmpty()) {
            component.addAll(edge);
            Set<String> next = new TreeSet<>(neighbours(shelf, new TreeSet<>(edge)));
            for (Ruling ruling : shelf.rulings(edge)) {
                next.add(ruling.a());
                next.add(ruling.b());
            }
            for (String incident : Set.copyOf(shelf.incidentsOf(edge).values())) {
                shelf.tellingsIn(incident).forEach(telling -> next.add(telling.id()));
            }
            next.removeAll(component);
            edge = shelf.tellings(next).stream().map(Telling::id).toList();
        }
        return component;
    }

    private Set<String> settle(Shelf shelf, Set<String> component, Set<String> fresh, Map<String, String> wereIn) {
        List<Telling> tellings = shelf.tellings(component);
        List<Pair> pairs = shelf.pairsOf(component);
        List<Ruling> rulings = shelf.rulings(component);
        Map<String, String> before = new HashMap<>(wereIn);
        before.keySet().retainAll(component); // other incidents of the report are settled with theirs
        before.putAll(shelf.incidentsOf(component));
        List<List<Telling>> groups = Clusters.of(score, tellings, pairs, rulings);
        Map<List<Telling>, String> ids = ids(groups, before, shelf);
        before.values().stream().distinct().filter(id -> !ids.containsValue(id)).forEach(shelf::removeIncident);
        Set<String> changed = new TreeSet<>();
        ids.forEach((group, id) -> {
            if (!isAsBefore(shelf, id, group, fresh)) {
                shelf.put(
                        maker.make(
                                id,
                                group,
                                reports(shelf, group),
                                within(group, pairs),
                                rulings,
                                FieldDecisions.about(group, shelf)),
                        group.stream().map(Telling::id).toList());
                changed.add(id);
            }
        });
        return changed;
    }

    /** Most groups of a component gain nothing from what was added: theirs need not be made anew. */
    private static boolean isAsBefore(Shelf shelf, String id, List<Telling> group, Set<String> fresh) {
        return group.stream().noneMatch(telling -> fresh.contains(telling.id()))
                && shelf.hasIncident(id)
                && shelf.tellingsIn(id).equals(group);
    }

    private static List<Pair> within(List<Telling> group, List<Pair> pairs) {
        Set<String> members = group.stream().map(Telling::id).collect(Collectors.toSet());
        return pairs.stream()
                .filter(pair -> members.contains(pair.a()) && members.contains(pair.b()))
                .toList();
    }

    private static Map<String, ReportFacts> reports(Shelf shelf, List<Telling> group) {
        Map<String, ReportFacts> reports = new TreeMap<>();
        for (Telling telling : group) {
            shelf.report(telling.report()).ifPresent(report -> reports.put(report.id(), report));
        }
        return reports;
    }

    /** An id stays with the group that keeps most of its tellings; one that is new gets the digest of its first telling. */
    private static Map<List<Telling>, String> ids(List<List<Telling>> groups, Map<String, String> before, Shelf shelf) {
        Map<List<Telling>, String> ids = new LinkedHashMap<>();
        Set<String> taken = new TreeSet<>();
        List<Heir> heirs = new ArrayList<>();
        for (List<Telling> group : groups) {
            Map<String, Integer> kept = new TreeMap<>();
            group.forEach(telling -> {
                String id = before.get(telling.id());
                if (id != null) {
                    kept.merge(id, 1, Integer::sum);
                }
            });
            kept.forEach((id, count) -> heirs.add(new Heir(id, count, group)));
        }
        heirs.sort(Comparator.comparingInt(Heir::count)
                .reversed()
                .thenComparing(Heir::id)
                .thenComparing(heir -> heir.group().get(0).id()));
        for (Heir heir : heirs) {
            if (!ids.containsKey(heir.group()) && taken.add(heir.id())) {
                ids.put(heir.group(), heir.id());
            }
        }
        for (List<Telling> group : groups) {
            if (!ids.containsKey(group)) {
                String id = newId(group.get(0).id(), taken, shelf);
                taken.add(id);
                ids.put(group, id);
            }
        }
        return ids;
    }

    private record Heir(String id, int count, List<Telling> group) {}

    private static String newId(String first, Set<String> taken, Shelf shelf) {
        String id = digest(first);
        for (int i = 2; taken.contains(id) || shelf.hasIncident(id); i++) {
            id = digest(first + " " + i);
        }
        return id;
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "i" + HexFormat.of().formatHex(bytes).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
