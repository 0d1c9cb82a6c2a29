package org.hearsay.incident;

import java.util.Comparator;
import java.util.List;
import org.hearsay.model.incident.Incident.Reason;

/**
 * Two tellings compared.
 *
 * @param a the id of the first, smaller than {@code b}
 * @param score the sum of the reasons' weights
 */
public record Pair(String a, String b, double score, List<Reason> reasons) {
    /** The order in which pairs are looked at; the same on every run. */
    static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparing(Pair::a)
            .thenComparing(Pair::b);

    public Pair {
        if (a.compareTo(b) >= 0) {
            throw new IllegalArgumentException("the smaller id comes first: " + a + ", " + b);
        }
        reasons = List.copyOf(reasons);
    }

    /** The id of the one that is not the given. */
    String other(String id) {
        return id.equals(a) ? b : a;
    }
}
