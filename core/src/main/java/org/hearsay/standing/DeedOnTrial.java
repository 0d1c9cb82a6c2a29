package org.hearsay.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.event.EventChain;
import org.hearsay.model.Actuality;
import org.hearsay.model.Event;
import org.hearsay.model.Newness;
import org.hearsay.model.Toll;

/**
 * "A man was sentenced on Monday for a shooting in May that left two dead": where a report tells of no deed that is new, the old one that
 * somebody is arrested, charged or tried for is what it is about, and no history told for context. Its day stays its own.
 */
final class DeedOnTrial {
    private static final Set<String> PURSUITS = Set.of("trial", "arrest", "surrender");

    private DeedOnTrial() {}

    /**
     * The events, the first such deed among them as news.
     *
     * @param chains the tellings of each event
     */
    static List<Event> asNews(List<Event> events, List<EventChain> chains) {
        if (events.stream().anyMatch(event -> event.newness() == Newness.NEWS && isDeed(event))) {
            return events;
        }
        Set<Integer> pursued = IntStream.range(0, events.size())
                .filter(i ->
                        PURSUITS.contains(events.get(i).type()) && events.get(i).actuality() == Actuality.OCCURRED)
                .boxed()
                .flatMap(i -> sentences(chains.get(i)).stream())
                .collect(Collectors.toSet());
        List<Event> told = new ArrayList<>(events);
        IntStream.range(0, events.size())
                .filter(i -> isDeed(events.get(i)))
                .filter(i -> sentences(chains.get(i)).stream().anyMatch(pursued::contains))
                .findFirst()
                .ifPresent(i -> told.set(i, events.get(i).as(Newness.NEWS)));
        return told;
    }

    /** Somebody was killed or hurt by it, and it is no sum of many. */
    private static boolean isDeed(Event event) {
        return event.actuality() == Actuality.OCCURRED && event.tolls().stream().anyMatch(DeedOnTrial::isHarm);
    }

    private static boolean isHarm(Toll toll) {
        return toll.harm().isBodily() && !toll.cumulative();
    }

    private static Set<Integer> sentences(EventChain chain) {
        return chain.tellings().stream()
                .map(telling -> telling.trigger().sentence().index())
                .collect(Collectors.toSet());
    }
}
