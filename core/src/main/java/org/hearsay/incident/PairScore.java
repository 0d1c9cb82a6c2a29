package org.hearsay.incident;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.model.incident.Incident.Reason;

/** How much speaks for two tellings being of one incident: the sum of named reasons, the same whichever came first. */
final class PairScore {
    private final List<Evidence> evidence;

    PairScore(Codebook codebook) {
        evidence = List.of(
                new OfType(codebook),
                new OfTime(),
                new OfPlace(),
                new OfTolls(),
                new OfActors(),
                new OfArms(),
                new OfNames(),
                new OfWords(),
                new ToldApart());
    }

    /** The sum of the weights alone. */
    double sum(Traits one, Traits other) {
        double[] sum = {0};
        for (Evidence kind : evidence) {
            kind.weigh(one, other, (name, weight, detail) -> sum[0] += weight);
        }
        return inCents(sum[0]);
    }

    Pair of(Traits one, Traits other) {
        List<Reason> reasons = new ArrayList<>();
        for (Evidence kind : evidence) {
            kind.weigh(one, other, (name, weight, detail) -> reasons.add(new Reason(name, weight, detail.get())));
        }
        double sum = inCents(reasons.stream().mapToDouble(Reason::weight).sum());
        return one.id().compareTo(other.id()) < 0
                ? new Pair(one.id(), other.id(), sum, reasons)
                : new Pair(other.id(), one.id(), sum, reasons);
    }

    /** Cents are enough, and sums in floating point are the same in text and in memory then. */
    private static double inCents(double sum) {
        return Math.round(sum * 100) / 100.0;
    }
}
