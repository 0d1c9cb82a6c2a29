package org.hearsay.standing;

import java.util.List;
import org.hearsay.claim.Attribution;
import org.hearsay.event.EventMention;
import org.hearsay.language.Document;
import org.hearsay.resolve.actor.ResolvedActors;
import org.hearsay.resolve.date.ResolvedDate;
import org.hearsay.resolve.place.ResolvedPlaces;

/**
 * All that the rooms before found in one report, each in text order.
 *
 * @param events groups of mentions that tell one and the same event
 */
public record Findings(
        Document document,
        List<ResolvedDate> dates,
        ResolvedPlaces places,
        ResolvedActors actors,
        List<List<EventMention>> events,
        List<Attribution> attributions) {
    public Findings {
        dates = List.copyOf(dates);
        events = List.copyOf(events);
        attributions = List.copyOf(attributions);
    }
}
