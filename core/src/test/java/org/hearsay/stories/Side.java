package org.hearsay.stories;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One side of an expectation, to be held against what was found.
 *
 * @param field which side, with the value expected
 * @param failure why it is not so in what was found; empty when it is
 */
record Side<F>(String field, Function<F, Optional<String>> failure) {

    boolean met(F found) {
        return failure.apply(found).isEmpty();
    }

    static <F> Side<F> that(String field, Predicate<F> holds, Function<F, Object> read) {
        return new Side<>(
                field, found -> holds.test(found) ? Optional.empty() : Optional.of("read as " + read.apply(found)));
    }

    /** That the value read is the expected one. */
    static <F> Side<F> same(String field, Object expected, Function<F, Object> read) {
        return that(field + " " + expected, found -> expected.equals(read.apply(found)), read);
    }

    /** That the value read is there and is the expected one. */
    static <F> Side<F> present(String field, Object expected, Function<F, ? extends Optional<?>> read) {
        return that(
                field + " " + expected,
                found -> read.apply(found).map(expected::equals).orElse(false),
                found -> read.apply(found).map(String::valueOf).orElse("nothing"));
    }

    /** That the value read is one of the expected ones. */
    static <F> Side<F> oneOf(String field, Collection<?> expected, Function<F, Object> read) {
        return that(field + " " + expected, found -> expected.contains(read.apply(found)), read);
    }
}
