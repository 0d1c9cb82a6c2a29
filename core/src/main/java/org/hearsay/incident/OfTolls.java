package org.hearsay.incident;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearsay.model.Harm;

/**
 * How many were harmed. That two tell the same number speaks for one incident the more, the rarer the number is; that they differ speaks
 * little against it, for tolls rise and are disputed.
 */
record OfTolls() implements Evidence {
    private static final double DIFFERENT_BY_FAR = 4;
    private static final List<Harm> COMPARED = List.of(Harm.KILLED, Harm.WOUNDED, Harm.ABDUCTED);

    @Override
    public void weigh(Traits one, Traits other, Found found) {
        for (Harm harm : COMPARED) {
            compare(harm, one.tolls(harm), other.tolls(harm), found);
        }
    }

    private static void compare(Harm harm, Set<Integer> one, Set<Integer> other, Found found) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        Supplier<String> detail = () -> harm.code() + " " + Evidence.both(said(one), said(other));
        Set<Integer> same = Evidence.shared(one, other);
        if (same.isEmpty()) {
            found.reason("other-toll", closest(one, other) >= DIFFERENT_BY_FAR ? -1.5 : -0.3, detail);
        } else {
            int largest = Collections.max(same);
            found.reason("same-toll", Math.min(2.2, 0.45 + 0.75 * Math.log10(1 + largest)), detail);
        }
    }

    private static double closest(Set<Integer> one, Set<Integer> other) {
        double closest = Double.MAX_VALUE;
        for (int a : one) {
            for (int b : other) {
                closest = Math.min(closest, (1.0 + Math.max(a, b)) / (1.0 + Math.min(a, b)));
            }
        }
        return closest;
    }

    private static String said(Set<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("/"));
    }
}
