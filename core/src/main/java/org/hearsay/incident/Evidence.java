package org.hearsay.incident;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** One kind of thing that speaks for or against two tellings being of one incident. */
interface Evidence {
    /**
     * Says what it finds. It depends on the two tellings alone and not on their order.
     *
     * @param found takes each reason by name, with its weight: above 0 speaks for it
     */
    void weigh(Traits one, Traits other, Found found);

    /** Takes what was found. Its words are asked for only when the pair is kept, which few are. */
    @FunctionalInterface
    interface Found {
        void reason(String name, double weight, Supplier<String> detail);
    }

    /** What both have, in order. */
    static <T extends Comparable<T>> Set<T> shared(Set<T> one, Set<T> other) {
        Set<T> shared = new TreeSet<>();
        Set<T> fewer = one.size() <= other.size() ? one : other;
        Set<T> more = fewer == one ? other : one;
        for (T value : fewer) {
            if (more.contains(value)) {
                shared.add(value);
            }
        }
        return shared;
    }

    /** The two in an order that does not depend on which came first. */
    static String both(String one, String other) {
        return one.compareTo(other) <= 0 ? one + ", " + other : other + ", " + one;
    }
}
