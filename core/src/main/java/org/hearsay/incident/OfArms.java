package org.hearsay.incident;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.model.incident.Incident.Reason;

/** With what it was done. */
record OfArms() implements Evidence {
    @Override
    public List<Reason> weigh(Telling one, Telling other) {
        Set<String> first = kinds(one);
        Set<String> second = kinds(other);
        if (first.isEmpty() || second.isEmpty()) {
            return List.of();
        }
        Set<String> shared = new TreeSet<>(first);
        shared.retainAll(second);
        return shared.isEmpty()
                ? Evidence.reason(
                        "other-weapon",
                        -0.5,
                        String.join(", ", new TreeSet<>(Set.of(first.toString(), second.toString()))))
                : Evidence.reason("same-weapon", 0.4, String.join(", ", shared));
    }

    private static Set<String> kinds(Telling telling) {
        return telling.weapons().stream().map(Telling.Arm::kind).collect(Collectors.toCollection(TreeSet::new));
    }
}
