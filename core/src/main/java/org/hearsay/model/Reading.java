package org.hearsay.model;

import java.util.List;
import java.util.stream.Stream;

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

    /** A report of which nothing was read, and why. */
    public static Reading unread(Report report, List<Issue> issues) {
        return new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), issues, List.of());
    }

    /** The same with issues from before the reading put first. */
    public Reading withFirst(List<Issue> before) {
        if (before.isEmpty()) {
            return this;
        }
        List<Issue> all = Stream.concat(before.stream(), issues.stream()).toList();
        return new Reading(report, actors, places, events, claims, relations, figures, all, decisions);
    }
}
