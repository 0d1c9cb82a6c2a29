package org.hearsay.relation;

import java.util.Optional;
import org.hearsay.model.Comparator;

/**
 * How much some words of a sentence say, at tokens {@code [from, to)}.
 *
 * @param value the number said
 * @param upper the second number of a range ("2,000 to 3,000")
 * @param vague whether the word gives no more than a lower bound ("dozens")
 */
record Amount(int from, int to, long value, Optional<Long> upper, boolean vague, Comparator comparator) {
    Optional<Long> low() {
        return switch (comparator) {
            case EXACTLY -> Optional.of(value);
            case AT_LEAST -> Optional.of(value);
            case MORE_THAN -> Optional.of(vague ? value : value + 1);
            case ABOUT -> upper.isPresent() ? Optional.of(value) : Optional.empty();
            case AT_MOST, LESS_THAN -> Optional.empty();
        };
    }

    Optional<Long> best() {
        boolean said = !vague && upper.isEmpty();
        return switch (comparator) {
            case EXACTLY, ABOUT, AT_LEAST -> said ? Optional.of(value) : Optional.empty();
            case MORE_THAN, AT_MOST, LESS_THAN -> Optional.empty();
        };
    }

    Optional<Long> high() {
        return switch (comparator) {
            case EXACTLY -> Optional.of(value);
            case AT_MOST -> Optional.of(value);
            case LESS_THAN -> Optional.of(value - 1);
            case ABOUT -> upper;
            case AT_LEAST, MORE_THAN -> Optional.empty();
        };
    }
}
