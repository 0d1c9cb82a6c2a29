package org.hearsay.stories;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A number as coders write it, {@code low/best/high}, where an empty place is open: {@code 12/12/} is "at least twelve". */
record Bounds(Optional<Long> low, Optional<Long> best, Optional<Long> high) {

    /** Alternatives, any of which will do, where the contract leaves a choice: {@code 71//|70//} for "more than seventy". */
    static List<Bounds> parseAll(String text) {
        return Stream.of(text.split("\\|", -1)).map(Bounds::parse).toList();
    }

    private static Bounds parse(String text) {
        String[] parts = text.strip().split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("'" + text + "' is not low/best/high");
        }
        return new Bounds(number(parts[0]), number(parts[1]), number(parts[2]));
    }

    static Bounds ofInts(Optional<Integer> low, Optional<Integer> best, Optional<Integer> high) {
        return new Bounds(low.map(Integer::longValue), best.map(Integer::longValue), high.map(Integer::longValue));
    }

    private static Optional<Long> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(text));
    }

    @Override
    public String toString() {
        return text(low) + "/" + text(best) + "/" + text(high);
    }

    private static String text(Optional<Long> number) {
        return number.map(String::valueOf).orElse("");
    }
}
