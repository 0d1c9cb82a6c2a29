package org.hearsay.incident;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Harm;
import org.hearsay.model.incident.Account;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.NamedPlace;
import org.hearsay.model.incident.QuotedWhere;

/**
 * What a telling is compared by, taken out of its accounts once: it is compared with many.
 *
 * @param days when it puts its event
 * @param tolls the numbers told of each harm, cumulative ones left out
 * @param blamed the registry's ids of those held responsible
 * @param hit the registry's ids of those hit
 * @param arms the kinds of weapon
 */
record Traits(
        Telling telling,
        Optional<Days> days,
        Optional<NamedPlace> place,
        Map<Harm, Set<Integer>> tolls,
        Set<String> blamed,
        Set<String> hit,
        Set<String> arms) {

    static Traits of(Telling telling) {
        return new Traits(
                telling,
                Days.of(telling),
                telling.where().flatMap(QuotedWhere::place),
                tolls(telling),
                known(of(telling, Account::responsibility).flatMap(blame -> blame.actor().stream())),
                known(of(telling, Account::targets).flatMap(hit -> hit.actor().stream())),
                telling.weapons().stream().map(Telling.Arm::kind).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static <T> Stream<T> of(Telling telling, Function<Account, Collection<T>> part) {
        return telling.accounts().stream().map(part).flatMap(Collection::stream);
    }

    private static Map<Harm, Set<Integer>> tolls(Telling telling) {
        Map<Harm, Set<Integer>> tolls = new EnumMap<>(Harm.class);
        of(telling, Account::tolls)
                .filter(loss -> !loss.cumulative())
                .forEach(loss -> loss.best()
                        .or(loss::low)
                        .ifPresent(number -> tolls.computeIfAbsent(loss.harm(), harm -> new TreeSet<>())
                                .add(number)));
        return tolls;
    }

    private static Set<String> known(Stream<NamedActor> actors) {
        return actors.flatMap(actor -> actor.registry().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Integer> tolls(Harm harm) {
        return tolls.getOrDefault(harm, Set.of());
    }

    String id() {
        return telling.id();
    }
}
