package org.hearsay.app.evaluate.score;

import java.util.ArrayList;
import java.util.List;

/** What one document comes to: its counts, and where it went wrong. */
public record Score(Counts counts, List<Finding> findings) {
    public Score {
        findings = List.copyOf(findings);
    }

    /** With what else was counted and found of the same document. */
    public Score with(Score other) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(other.findings);
        return new Score(Counts.sum(List.of(counts, other.counts)), all);
    }
}
