package org.hearsay.mention.date;

import java.util.Optional;
import java.util.function.Function;

/**
 * What was read, and where reading stopped.
 *
 * @param to one past the last word read
 */
record Parsed<T>(T value, int to) {
    static <T> Optional<Parsed<T>> of(T value, int to) {
        return Optional.of(new Parsed<>(value, to));
    }

    <R> Parsed<R> map(Function<T, R> change) {
        return new Parsed<>(change.apply(value), to);
    }
}
