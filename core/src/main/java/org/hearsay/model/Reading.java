package org.hearsay.model;

import java.util.List;

/** All that was read in one report. Lists are in text order; {@code decisions} explain, they are not printed. */
public record Reading(
        Report report,
        List<Actor> actors,
        List<Place> places,
        List<Event> events,
        List<Claim> claims,
        List<Relation> relations,
        List<Figure> figures,
        List<Issue> issues,
        List<Decision> decisions) {
    public Reading {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        relations = List.copyOf(relations);
        figures = List.copyOf(figures);
        issues = List.copyOf(issues);
        decisions = List.copyOf(decisions);
    }
}
