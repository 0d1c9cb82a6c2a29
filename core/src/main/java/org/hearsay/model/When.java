package org.hearsay.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something was, as an interval of days.
 *
 * @param edtf ISO 8601-2 level 1: {@code 2021-08}, {@code 2021-09-18/2021-09-19}, {@code 2018~}; empty when it could not be anchored
 * @param earliest the first day it can have been; empty when open
 * @param latest the last day it can have been; empty when open
 * @param text the words it was read from
 * @param span where they stand; empty only when the value was taken over from another mention, which {@code rule} says
 * @param anchor what it was reckoned from; empty when unanchored
 */
public record When(
        Optional<String> edtf,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        DatePrecision precision,
        String text,
        Optional<Span> span,
        Optional<Anchor> anchor,
        String rule) {
    public When {
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            throw new IllegalArgumentException("ends before it begins: " + earliest.get() + " to " + latest.get());
        }
    }
}
