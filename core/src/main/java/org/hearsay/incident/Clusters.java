package org.hearsay.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which tellings of one component are of one incident. Three passes: what coders ruled together; then pairs from the best down, joining
 * two groups when their tellings fit on average and no ruling forbids it. The same tellings, pairs and rulings give the same groups in
 * whatever order they came.
 */
final class Clusters {
    /** How well the tellings of two groups must fit on average. A group told once in other words may fit each of its pairs less. */
    private static final double FIT_ON_AVERAGE = 2.0;

    /** Tellings that speak against each other as much as this are of no one incident, whatever others say. */
    private static final double CONFLICT = -2;

    /** Of large groups the first so many are compared: enough to know them by. */
    private static final int COMPARED = 20;

    private final PairScore score;
    private final Map<String, Telling> tellings = new TreeMap<>();
    private final Map<String, Traits> traits = new HashMap<>();
    private final Map<String, List<String>> groupOf = new HashMap<>();
    private final Map<String, Double> known = new HashMap<>();
    private final List<Ruling> apart;

    private Clusters(PairScore score, List<Telling> all, List<Pair> pairs, List<Ruling> rulings) {
        this.score = score;
        for (Telling telling : all) {
            tellings.put(telling.id(), telling);
            groupOf.put(telling.id(), new ArrayList<>(List.of(telling.id())));
        }
        pairs.forEach(pair -> known.put(pair.a() + " " + pair.b(), pair.score()));
        apart = rulings.stream().filter(ruling -> !ruling.together()).toList();
    }

    /** The groups, each in the order of ids, and the groups in the order of their first. */
    static List<List<Telling>> of(PairScore score, List<Telling> all, List<Pair> pairs, List<Ruling> rulings) {
        Clusters clusters = new Clusters(score, all, pairs, rulings);
        rulings.stream().filter(Ruling::together).forEach(ruling -> clusters.join(ruling.a(), ruling.b(), true));
        pairs.stream().sorted(Pair.BEST_FIRST).forEach(pair -> clusters.join(pair.a(), pair.b(), false));
        return clusters.groups();
    }

    private List<List<Telling>> groups() {
        return tellings.keySet().stream()
                .map(groupOf::get)
                .distinct()
                .map(group -> group.stream().sorted().map(tellings::get).toList())
                .collect(Collectors.toList());
    }

    private void join(String a, String b, boolean ruled) {
        List<String> one = groupOf.get(a);
        List<String> other = groupOf.get(b);
        if (one == null || other == null || one == other) {
            return;
        }
        if (isForbidden(one, other) || (!ruled && !fit(one, other))) {
            return;
        }
        one.addAll(other);
        one.sort(Comparator.naturalOrder());
        other.forEach(id -> groupOf.put(id, one));
    }

    private boolean isForbidden(List<String> one, List<String> other) {
        return apart.stream()
                .anyMatch(ruling -> (one.contains(ruling.a()) && other.contains(ruling.b()))
                        || (one.contains(ruling.b()) && other.contains(ruling.a())));
    }

    private boolean fit(List<String> one, List<String> other) {
        DoubleSummaryStatistics between = one.stream()
                .limit(COMPARED)
                .flatMapToDouble(a -> other.stream().limit(COMPARED).mapToDouble(b -> between(a, b)))
                .summaryStatistics();
        return between.getMin() > CONFLICT && between.getAverage() >= FIT_ON_AVERAGE;
    }

    private double between(String a, String b) {
        String key = a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
        return known.computeIfAbsent(key, pair -> score.sum(traits(a), traits(b)));
    }

    private Traits traits(String id) {
        return traits.computeIfAbsent(id, key -> Traits.of(Objects.requireNonNull(tellings.get(key), key)));
    }
}
