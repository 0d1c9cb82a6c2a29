package org.hearsay.model;

import java.util.Optional;

/**
 * Harm to people in one event, as one voice tells it.
 *
 * @param victims the id of the actor harmed, where it is one
 * @param low at least so many; empty when open
 * @param best the number said, where one was
 * @param high at most so many; empty when open
 * @param text the words
 * @param cumulative whether it adds up more than this event
 * @param includesAttackers whether the attackers are counted in
 */
public record Toll(
        Harm harm,
        Optional<String> victims,
        VictimClass victimClass,
        Optional<Integer> low,
        Optional<Integer> best,
        Optional<Integer> high,
        String text,
        boolean cumulative,
        boolean includesAttackers,
        Basis basis,
        Span span) {}
