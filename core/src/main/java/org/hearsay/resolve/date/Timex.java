package org.hearsay.resolve.date;

import java.util.Optional;
import org.hearsay.model.Span;

/**
 * A mention of time as TIMEX3 writes it (TimeML annotation guidelines 1.2.1).
 *
 * @param type {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
 * @param value {@code 2021-W38}, {@code P3D}, {@code PAST_REF}, …
 * @param mod {@code START}, {@code APPROX}, …
 */
public record Timex(Span span, String type, String value, Optional<String> mod) {}
