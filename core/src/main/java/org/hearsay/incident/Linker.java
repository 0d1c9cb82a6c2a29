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
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
            touched.addAll(shelf.idsIn(incident));
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
        Traits one = Traits.of(telling);
        return shelf.tellingsUnder(keys.sought(telling)).stream()
                .filter(other -> !other.id().equals(telling.id()))
                .map(Traits::of)
                .filter(other -> score.sum(one, other) >= ENOUGH)
                .map(other -> score.of(one, other))
                .toList();
    }

    /** @param fresh the tellings that are new, or of which something else is known now */
    private Set<String> regroup(Shelf shelf, Collection<String> start, Set<String> fresh, Map<String, String> wereIn) {
        Set<String> touched =
                shelf.tellings(start).stream().map(Telling::id).collect(Collectors.toCollection(TreeSet::new));
        Ties ties = new Ties(shelf);
        List<Set<String>> parts = ties.parts(touched);
        // What has lost a tie leaves tellings of its incident behind, which have to be grouped without it.
        for (Set<String> left = leftBehind(shelf, parts); !left.isEmpty(); left = leftBehind(shelf, parts)) {
            parts.forEach(left::addAll);
            parts = ties.parts(left);
        }
        return settle(shelf, ties, parts, fresh, wereIn);
    }

    private static Set<String> leftBehind(Shelf shelf, List<Set<String>> parts) {
        Set<String> left = new TreeSet<>();
        for (Set<String> part : parts) {
            for (String incident : Set.copyOf(shelf.incidentsOf(part).values())) {
                left.addAll(shelf.idsIn(incident));
            }
        }
        parts.forEach(left::removeAll);
        return left;
    }

    private Set<String> settle(
            Shelf shelf, Ties ties, List<Set<String>> parts, Set<String> fresh, Map<String, String> wereIn) {
        Map<List<Telling>, Part> groups = new LinkedHashMap<>();
        Map<String, String> before = new HashMap<>(wereIn);
        for (Set<String> ids : parts) {
            Part part = new Part(ties.within(ids), shelf.rulings(ids));
            before.putAll(shelf.incidentsOf(ids));
            Clusters.of(score, shelf.tellings(ids), part.pairs(), part.rulings())
                    .forEach(group -> groups.put(group, part));
        }
        Map<List<Telling>, String> ids = ids(List.copyOf(groups.keySet()), before, shelf);
        // Incidents whose tellings have all gone to others, or from the shelf.
        before.values().stream().distinct().filter(id -> !ids.containsValue(id)).forEach(shelf::removeIncident);
        Set<String> changed = new TreeSet<>();
        ids.forEach((group, id) -> {
            if (!isAsBefore(shelf, id, group, fresh)) {
                Part part = Objects.requireNonNull(groups.get(group));
                shelf.put(
                        maker.make(
                                id,
                                group,
                                reports(shelf, group),
                                within(group, part.pairs()),
                                part.rulings(),
                                FieldDecisions.about(group, shelf)),
                        group.stream().map(Telling::id).toList());
                changed.add(id);
            }
        });
        return changed;
    }

    /** What is known between the tellings that are grouped together. */
    private record Part(List<Pair> pairs, List<Ruling> rulings) {}

    /** Most groups of a component gain nothing from what was added: theirs need not be made anew. */
    private static boolean isAsBefore(Shelf shelf, String id, List<Telling> group, Set<String> fresh) {
        return group.stream().noneMatch(telling -> fresh.contains(telling.id()))
                && shelf.hasIncident(id)
                && shelf.idsIn(id).equals(group.stream().map(Telling::id).toList());
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
