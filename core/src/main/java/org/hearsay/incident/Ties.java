package org.hearsay.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What holds tellings together while one report is put to others: pairs that fit well, of weaker pairs the best that a telling has, and
 * what coders ruled together. Were every weak pair a tie, all that ever happened in a busy city would hang together through reports that
 * name no day, and every report would have to be grouped with all of it.
 */
final class Ties {
    /** The same type on the same day in the same place. */
    private static final double WELL = 5.0;

    private final Shelf shelf;

    /** The pairs of each telling that was looked at, best first. */
    private final Map<String, List<Pair>> pairs = new HashMap<>();

    Ties(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Everything that ties connect with these, themselves included, in parts that no tie connects. */
    List<Set<String>> parts(Set<String> start) {
        List<Set<String>> parts = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String id : start) {
            if (!seen.contains(id)) {
                Set<String> part = part(id);
                seen.addAll(part);
                parts.add(part);
            }
        }
        return parts;
    }

    private Set<String> part(String start) {
        Set<String> part = new TreeSet<>();
        Set<String> edge = Set.of(start);
        while (!edge.isEmpty()) {
            part.addAll(edge);
            Set<String> next = tiedTo(edge);
            next.removeAll(part);
            edge = next;
        }
        return part;
    }

    private Set<String> tiedTo(Set<String> ids) {
        load(ids);
        Set<String> others = new TreeSet<>();
        ids.forEach(id -> of(id).forEach(pair -> others.add(pair.other(id))));
        // Whether a weak pair is the best of the other telling only all its pairs can say.
        load(others);
        Set<String> tied = new TreeSet<>();
        for (String id : ids) {
            for (Pair pair : of(id)) {
                if (pair.score() >= WELL || isBestOf(pair, id) || isBestOf(pair, pair.other(id))) {
                    tied.add(pair.other(id));
                }
            }
        }
        for (Ruling ruling : shelf.rulings(ids)) {
            if (ruling.together()) {
                tied.add(ruling.a());
                tied.add(ruling.b());
            }
        }
        return kept(tied);
    }

    /** A ruling may outlive a telling that it is about. */
    private Set<String> kept(Set<String> ids) {
        Set<String> kept = new TreeSet<>(ids);
        kept.removeIf(id -> !pairs.containsKey(id));
        Set<String> unknown = new TreeSet<>(ids);
        unknown.removeAll(kept);
        if (!unknown.isEmpty()) {
            shelf.tellings(unknown).forEach(telling -> kept.add(telling.id()));
        }
        return kept;
    }

    private boolean isBestOf(Pair pair, String id) {
        List<Pair> all = of(id);
        return !all.isEmpty() && all.get(0).equals(pair);
    }

    /** All pairs between tellings of a part. */
    List<Pair> within(Set<String> part) {
        load(part);
        return part.stream()
                .flatMap(id -> of(id).stream().filter(pair -> pair.a().equals(id) && part.contains(pair.b())))
                .sorted(Pair.BEST_FIRST)
                .toList();
    }

    private List<Pair> of(String id) {
        return pairs.getOrDefault(id, List.of());
    }

    private void load(Collection<String> ids) {
        Set<String> missing = new TreeSet<>(ids);
        missing.removeAll(pairs.keySet());
        if (missing.isEmpty()) {
            return;
        }
        missing.forEach(id -> pairs.put(id, new ArrayList<>()));
        for (Pair pair : shelf.pairsOf(missing)) {
            for (String id : List.of(pair.a(), pair.b())) {
                if (missing.contains(id)) {
                    of(id).add(pair);
                }
            }
        }
        missing.forEach(id -> of(id).sort(Pair.BEST_FIRST));
    }
}
