package org.hearsay.app.evaluate;

import java.util.List;
import org.hearsay.app.evaluate.score.Counts;

/**
 * What a corpus came to.
 *
 * @param documents the counts of each, in the corpus's order
 * @param missing how many documents had no answer; they count as empty ones
 * @param faults as many as were asked for, in the corpus's order
 */
record Scored(List<Counts> documents, int missing, List<Fault> faults) {
    Scored {
        documents = List.copyOf(documents);
        faults = List.copyOf(faults);
    }
}
