package org.hearsay.event;

import java.util.Optional;

/** A count with its bounds; empty where open. "13" is 13/13/13, "at least 12" 12/12/open, "up to 40" open/open/40. */
public record Quantity(Optional<Integer> low, Optional<Integer> best, Optional<Integer> high) {
    /** More than one, nobody says how many. */
    static final Quantity SOME = new Quantity(Optional.of(2), Optional.empty(), Optional.empty());

    public Quantity {
        if (low.isPresent() && high.isPresent() && low.get() > high.get()) {
            throw new IllegalArgumentException("bounds cross: " + low.get() + " to " + high.get());
        }
    }

    static Quantity exactly(int number) {
        return new Quantity(Optional.of(number), Optional.of(number), Optional.of(number));
    }

    static Quantity atLeast(int number) {
        return new Quantity(Optional.of(number), Optional.of(number), Optional.empty());
    }

    static Quantity moreThan(int number) {
        return new Quantity(Optional.of(number + 1), Optional.empty(), Optional.empty());
    }

    static Quantity atMost(int number) {
        return new Quantity(Optional.empty(), Optional.empty(), Optional.of(number));
    }

    static Quantity about(int number) {
        return new Quantity(Optional.empty(), Optional.of(number), Optional.empty());
    }

    static Quantity between(int low, int high) {
        return new Quantity(Optional.of(Math.min(low, high)), Optional.empty(), Optional.of(Math.max(low, high)));
    }

    /** Whether both can be true of one thing. */
    boolean agrees(Quantity other) {
        int from = Math.max(low.orElse(0), other.low.orElse(0));
        int to = Math.min(high.orElse(Integer.MAX_VALUE), other.high.orElse(Integer.MAX_VALUE));
        return from <= to;
    }

    /** Whether it is surely the larger number. */
    boolean isMoreThan(Quantity other) {
        return other.high.isPresent()
                && low.or(() -> best).filter(least -> least > other.high.get()).isPresent();
    }
}
