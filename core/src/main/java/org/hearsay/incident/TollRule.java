package org.hearsay.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Coded;

/** Which of the counts that still stand is taken for the best. All others stay beside it. */
public enum TollRule implements Coded {
    /** The latest by an authority that is not held responsible itself; where no such one counted, the latest by anybody. */
    LATEST_INDEPENDENT_OFFICIAL,
    /** The latest by anybody. */
    LATEST,
    /** The one in the middle, the lower of two. */
    MEDIAN,
    /** The smallest, as those count who must not overstate. */
    LOWEST,
    /** The largest, as those count who must not overlook. */
    HIGHEST;

    /**
     * @param counts those that still stand and have a number, in the order they were said
     */
    Optional<Count> choose(List<Count> counts) {
        Comparator<Count> bySize = Comparator.comparingInt(Count::number);
        return switch (this) {
            case LATEST_INDEPENDENT_OFFICIAL ->
                last(counts.stream().filter(Count::independentOfficial).toList())
                        .or(() -> last(counts));
            case LATEST -> last(counts);
            case MEDIAN ->
                counts.isEmpty()
                        ? Optional.empty()
                        : Optional.of(counts.stream().sorted(bySize).toList().get((counts.size() - 1) / 2));
            case LOWEST -> counts.stream().min(bySize);
            case HIGHEST -> counts.stream().max(bySize);
        };
    }

    /** The name of the rule for what was chosen. */
    String named(Count chosen) {
        return this == LATEST_INDEPENDENT_OFFICIAL && !chosen.independentOfficial()
                ? "latest, no official count"
                : code();
    }

    private static Optional<Count> last(List<Count> counts) {
        return counts.isEmpty() ? Optional.empty() : Optional.of(counts.get(counts.size() - 1));
    }

    /** A number that stands. */
    record Count(int number, boolean independentOfficial) {}
}
