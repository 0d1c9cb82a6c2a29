package org.hearsay.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.model.Harm;
import org.hearsay.model.VictimClass;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.Incident.Toll;

/**
 * Tolls for schemes that have one figure. A toll of all people (victim class mixed or unknown) and the sum of those of the single classes are
 * two tellings of one number: the larger is the total, and nothing is added to it.
 */
final class Harms {
    private Harms() {}

    /** A number with its bounds; each is empty when open. */
    record Count(Optional<Integer> low, Optional<Integer> best, Optional<Integer> high) {
        int weight() {
            return best.or(this::low).or(this::high).orElse(0);
        }
    }

    /** Whether a toll is of all people and not of one class. */
    static boolean isGeneral(Toll toll) {
        return toll.victimClass() == VictimClass.MIXED || toll.victimClass() == VictimClass.UNKNOWN;
    }

    static List<Toll> tolls(Incident incident, Harm harm) {
        return incident.tolls().stream().filter(toll -> toll.harm() == harm).toList();
    }

    /** Over all people; empty when no account tells of the harm. */
    static Optional<Count> total(Incident incident, Harm harm) {
        List<Count> tellings = new ArrayList<>();
        List<Toll> classes = new ArrayList<>();
        for (Toll toll : tolls(incident, harm)) {
            if (isGeneral(toll)) {
                tellings.add(new Count(toll.low(), toll.best(), toll.high()));
            } else {
                classes.add(toll);
            }
        }
        if (!classes.isEmpty()) {
            tellings.add(new Count(sum(classes, Toll::low), sum(classes, Toll::best), sum(classes, Toll::high)));
        }
        return tellings.stream().reduce((one, other) -> other.weight() > one.weight() ? other : one);
    }

    static Optional<Count> of(Incident incident, Harm harm, VictimClass victims) {
        return tolls(incident, harm).stream()
                .filter(toll -> toll.victimClass() == victims)
                .findFirst()
                .map(toll -> new Count(toll.low(), toll.best(), toll.high()));
    }

    /** Open as soon as one of them is. */
    private static Optional<Integer> sum(List<Toll> tolls, Function<Toll, Optional<Integer>> bound) {
        return tolls.stream().allMatch(toll -> bound.apply(toll).isPresent())
                ? Optional.of(tolls.stream()
                        .mapToInt(toll -> bound.apply(toll).orElseThrow())
                        .sum())
                : Optional.empty();
    }
}
