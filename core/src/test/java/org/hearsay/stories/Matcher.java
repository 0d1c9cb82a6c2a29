package org.hearsay.stories;

import java.util.List;

/** How one kind of expectation is looked for in a reading: {@code E} is expected, {@code F} is found. */
interface Matcher<E, F> {
    /** The expectation in words. */
    String show(E expected);

    /** Whether the two can be the same thing at all. */
    boolean candidate(E expected, F found);

    /** What else is to agree. */
    List<Side<F>> sides(E expected);

    /** Whether it is the same thing and all sides agree. */
    default boolean fits(E expected, F found) {
        return candidate(expected, found) && sides(expected).stream().allMatch(side -> side.met(found));
    }
}
