package org.hearsay.app.evaluate.score;

import java.util.List;

/** What one document comes to: its counts, and where it went wrong. */
public record Score(Counts counts, List<Finding> findings) {
    public Score {
        findings = List.copyOf(findings);
    }
}
