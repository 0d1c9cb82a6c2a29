package org.hearsay.incident;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.Incident.Reason;
import org.hearsay.model.incident.NamedActor;

/** Which known groups and forces are held responsible, and which were hit. */
record OfActors() implements Evidence {
    @Override
    public List<Reason> weigh(Telling one, Telling other) {
        return Stream.concat(
                        // Who did it is what the accounts dispute: another name says little.
                        compare("perpetrator", OfActors::blamed, -0.3, one, other),
                        compare("target", OfActors::hit, 0, one, other))
                .toList();
    }

    private static Stream<Reason> compare(
            String role, Function<Telling, Set<String>> actors, double otherwise, Telling one, Telling other) {
        Set<String> first = actors.apply(one);
        Set<String> second = actors.apply(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Stream.of();
        }
        Set<String> shared = new TreeSet<>(first);
        shared.retainAll(second);
        if (!shared.isEmpty()) {
            return Stream.of(new Reason("same-" + role, 0.8, String.join(", ", shared)));
        }
        String detail = Stream.of(String.join("/", first), String.join("/", second))
                .sorted()
                .collect(Collectors.joining(", "));
        return otherwise == 0 ? Stream.of() : Stream.of(new Reason("other-" + role, otherwise, detail));
    }

    private static Set<String> blamed(Telling telling) {
        return known(telling.accounts().stream()
                .map(Account::responsibility)
                .flatMap(Collection::stream)
                .flatMap(blame -> blame.actor().stream()));
    }

    private static Set<String> hit(Telling telling) {
        return known(telling.accounts().stream()
                .map(Account::targets)
                .flatMap(Collection::stream)
                .flatMap(hit -> hit.actor().stream()));
    }

    private static Set<String> known(Stream<NamedActor> actors) {
        return actors.flatMap(actor -> actor.registry().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
