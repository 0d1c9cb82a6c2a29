package org.hearsay.app.evaluate.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.model.Span;

/** Which of some things fit which of others, one to one. */
final class Matching {
    /** A left thing and the right thing it was given, by their positions. */
    record Pair(int left, int right) {}

    /** Whether the left thing of one position fits the right thing of another. */
    interface Fit {
        boolean fits(int left, int right);
    }

    private final List<List<Integer>> options;
    private final Map<Integer, Integer> taken = new HashMap<>();

    private Matching(List<List<Integer>> options) {
        this.options = options;
    }

    /** As many pairs as can be, by Kuhn's algorithm, in the order of the left. */
    static List<Pair> of(int left, int right, Fit fit) {
        List<List<Integer>> options = IntStream.range(0, left)
                .mapToObj(i -> IntStream.range(0, right)
                        .filter(j -> fit.fits(i, j))
                        .boxed()
                        .toList())
                .toList();
        Matching matching = new Matching(options);
        for (int i = 0; i < left; i++) {
            matching.place(i, new HashSet<>());
        }
        return matching.taken.entrySet().stream()
                .map(pair -> new Pair(pair.getValue(), pair.getKey()))
                .sorted(Comparator.comparingInt(Pair::left))
                .toList();
    }

    /**
     * Pairs spans, those that are the same first, of the rest those that overlap.
     *
     * @param same how many of the pairs, the first ones, are of the same span
     */
    record OfSpans(List<Pair> pairs, int same) {
        /** The left spans, by their positions, that nothing was found for. */
        List<Integer> left(int size) {
            return rest(size, pairs.stream().map(Pair::left).toList());
        }

        /** The right spans, by their positions, that were taken for nothing. */
        List<Integer> right(int size) {
            return rest(size, pairs.stream().map(Pair::right).toList());
        }
    }

    static OfSpans ofSpans(List<Span> left, List<Span> right) {
        List<Pair> same = of(left.size(), right.size(), (l, r) -> left.get(l).equals(right.get(r)));
        OfSpans exact = new OfSpans(same, same.size());
        List<Integer> open = exact.left(left.size());
        List<Integer> free = exact.right(right.size());
        List<Pair> all = new ArrayList<>(same);
        of(open.size(), free.size(), (l, r) -> left.get(open.get(l)).overlaps(right.get(free.get(r))))
                .forEach(pair -> all.add(new Pair(open.get(pair.left()), free.get(pair.right()))));
        return new OfSpans(List.copyOf(all), same.size());
    }

    private static List<Integer> rest(int size, List<Integer> taken) {
        Set<Integer> known = new HashSet<>(taken);
        return IntStream.range(0, size).filter(i -> !known.contains(i)).boxed().toList();
    }

    private boolean place(int left, Set<Integer> seen) {
        for (int right : options.get(left)) {
            if (seen.add(right)) {
                Integer holder = taken.get(right);
                if (holder == null || place(holder, seen)) {
                    taken.put(right, left);
                    return true;
                }
            }
        }
        return false;
    }
}
