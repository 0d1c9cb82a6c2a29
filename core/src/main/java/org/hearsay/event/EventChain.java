package org.hearsay.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.model.Actuality;
import org.hearsay.model.Harm;
import org.hearsay.model.Newness;

/**
 * All tellings of one event in a document, in text order.
 *
 * @param type the most exact type that some telling gives
 * @param joins why each telling but the first was taken for the same event
 */
public record EventChain(List<EventMention> tellings, String type, List<Join> joins) {
    public EventChain {
        tellings = List.copyOf(tellings);
        joins = List.copyOf(joins);
        if (tellings.isEmpty()) {
            throw new IllegalArgumentException("an event is told at least once");
        }
    }

    /** A telling, by its index, and the rule that joined it to those before. */
    public record Join(int mention, String rule) {}

    static EventChain of(List<EventMention> tellings, List<Join> joins, Codebook codebook) {
        return new EventChain(tellings, MainTelling.of(tellings, codebook).type(), joins);
    }

    /** What the tellings together say: an event told once as having happened happened. */
    public Actuality actuality() {
        return tellings.stream()
                .map(EventMention::actuality)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether somebody was killed in it: "overran a base, killing nine". */
    boolean isDeadly() {
        return tellings.stream()
                .flatMap(telling -> telling.tolls().stream())
                .anyMatch(toll -> toll.harm() == Harm.KILLED && !toll.cumulative());
    }

    /** Background when every telling with something to say of it is. */
    public Newness newness() {
        return tellings.stream().allMatch(t -> t.newness() == Newness.BACKGROUND) ? Newness.BACKGROUND : Newness.NEWS;
    }

    public Optional<Integer> count() {
        return tellings.stream()
                .map(EventMention::count)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
