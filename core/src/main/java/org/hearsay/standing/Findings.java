package org.hearsay.standing;

import java.util.List;
import java.util.Map;
import org.hearsay.claim.Attribution;
import org.hearsay.event.EventChain;
import org.hearsay.event.StorySetting;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.relation.FoundFigure;
import org.hearsay.relation.FoundRelation;
import org.hearsay.resolve.actor.ResolvedActors;
import org.hearsay.resolve.date.ResolvedDate;
import org.hearsay.resolve.place.ResolvedPlaces;

/**
 * All that the rooms before found in one report, each in text order. */
public record Findings(
        Document document,
        List<ResolvedDate> dates,
        ResolvedPlaces places,
        ResolvedActors actors,
        List<EventChain> events,
        StorySetting story,
        List<Attribution> attributions,
        Map<Integer, Integer> deedsMeant,
        Map<Integer, List<Phrase>> presenceMeant,
        List<FoundRelation> relations,
        List<FoundFigure> figures) {
    public Findings {
        relations = List.copyOf(relations);
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
        events = List.copyOf(events);
        attributions = List.copyOf(attributions);
        deedsMeant = Map.copyOf(deedsMeant);
        presenceMeant = Map.copyOf(presenceMeant);
    }
}
