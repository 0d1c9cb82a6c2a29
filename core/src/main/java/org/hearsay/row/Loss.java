package org.hearsay.row;

import java.util.function.ToIntFunction;
import org.hearsay.model.incident.Incident;

/**
 * Something that a scheme has no place for.
 *
 * @param what in words that go on after a number: "wounded tolls"
 * @param count how much of it an incident has
 */
public record Loss(String what, ToIntFunction<Incident> count) {}
