package org.hearsay.incident;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Harm;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Incident.Reason;

/**
 * How many were harmed. That two tell the same number speaks for one incident the more, the rarer the number is; that they differ speaks
 * little against it, for tolls rise and are disputed.
 */
record OfTolls() implements Evidence {
    private static final double DIFFERENT_BY_FAR = 4;

    @Override
    public List<Reason> weigh(Telling one, Telling other) {
        return Stream.of(Harm.KILLED, Harm.WOUNDED, Harm.ABDUCTED)
                .flatMap(harm -> compare(harm, numbers(one, harm), numbers(other, harm)).stream())
                .toList();
    }

    private static Optional<Reason> compare(Harm harm, Set<Integer> one, Set<Integer> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        String detail = harm.code() + " " + said(one, other);
        Optional<Integer> same = one.stream().filter(other::contains).max(Integer::compare);
        if (same.isPresent()) {
            double weight = Math.min(1.5, 0.3 + 0.5 * Math.log10(1 + same.get()));
            return Optional.of(new Reason("same-toll", weight, detail));
        }
        double closest = one.stream()
                .flatMap(a -> other.stream().map(b -> (1.0 + Math.max(a, b)) / (1.0 + Math.min(a, b))))
                .min(Double::compare)
                .orElse(1.0);
        return Optional.of(new Reason("other-toll", closest >= DIFFERENT_BY_FAR ? -1.5 : -0.3, detail));
    }

    private static String said(Set<Integer> one, Set<Integer> other) {
        return Stream.of(one, other)
                .map(numbers -> numbers.stream().map(String::valueOf).collect(Collectors.joining("/")))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Set<Integer> numbers(Telling telling, Harm harm) {
        return telling.accounts().stream()
                .map(Account::tolls)
                .flatMap(Collection::stream)
                .filter(loss -> loss.harm() == harm && !loss.cumulative())
                .flatMap(loss -> loss.best().or(loss::low).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
