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
                new OfWords(),
                new ToldApart());
    }

    Pair of(Telling one, Telling other) {
        List<Reason> reasons = new ArrayList<>();
        double score = 0;
        for (Evidence kind : evidence) {
            for (Reason reason : kind.weigh(one, other)) {
                reasons.add(reason);
                score += reason.weight();
            }
        }
        // Cents are enough, and sums in floating point are the same in text and in memory then.
        double rounded = Math.round(score * 100) / 100.0;
        return one.id().compareTo(other.id()) < 0
                ? new Pair(one.id(), other.id(), rounded, reasons)
                : new Pair(other.id(), one.id(), rounded, reasons);
    }
}
