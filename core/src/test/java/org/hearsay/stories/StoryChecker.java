package org.hearsay.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.model.Actor;
import org.hearsay.model.IssueKind;
import org.hearsay.model.Reading;
import org.hearsay.stories.Outcome.Section;
import org.hearsay.stories.StoryExpectations.ExpectedClaim;
import org.hearsay.stories.StoryExpectations.ExpectedEvent;
import org.hearsay.stories.StoryExpectations.ExpectedPlace;
import org.hearsay.stories.StoryExpectations.ExpectedRelation;
import org.hearsay.stories.StoryExpectations.Never;
import org.hearsay.stories.StoryExpectations.WrongMention;

/**
 * Compares a reading with what a careful coder expects of it: lenient about the extent of words (overlap is enough) and about how an
 * actor is called, strict about every value. What is in the reading and not in the expectations is let be, but for what they rule out.
 *
 * <p>An expectation is paired with the candidate that agrees in most of its sides; a candidate serves once. Finding it is one
 * outcome, each side another, and all are missed where it was not found: the number of outcomes of a story is always the same.
 */
public final class StoryChecker {
    private final Look look;
    private final EventMatcher events;
    private final ClaimMatcher claims;
    private final PlaceMatcher places;
    private final RelationMatcher relations;
    private final List<Outcome> outcomes = new ArrayList<>();

    private StoryChecker(Reading reading) {
        look = new Look(reading);
        events = new EventMatcher(look);
        claims = new ClaimMatcher(look);
        places = new PlaceMatcher(look);
        relations = new RelationMatcher(look);
    }

    /** How each expectation fared, in the order of the file. */
    public static List<Outcome> check(StoryExpectations expected, Reading reading) {
        StoryChecker checker = new StoryChecker(reading);
        checker.pair(Section.EVENTS, checker.events, expected.events(), reading.events());
        checker.pair(Section.CLAIMS, checker.claims, expected.claims(), reading.claims());
        checker.pair(Section.ACTORS, new ActorMatcher(checker.look), expected.actors(), reading.actors());
        checker.pair(Section.PLACES, checker.places, expected.places(), reading.places());
        checker.pair(Section.RELATIONS, checker.relations, expected.relations(), reading.relations());
        checker.pair(Section.FIGURES, new FigureMatcher(checker.look), expected.figures(), reading.figures());
        for (IssueKind kind : expected.issues()) {
            boolean raised = reading.issues().stream().anyMatch(issue -> issue.kind() == kind);
            checker.add(Section.ISSUES, kind.code(), raised ? Optional.empty() : Optional.of("not raised"));
        }
        checker.ruleOut(expected.never());
        return List.copyOf(checker.outcomes);
    }

    private record Pairing<F>(int expected, int position, F found, long met) {}

    /** Pairs what agrees best first; ties go to what stands first. */
    private <E, F> void pair(Section section, Matcher<E, F> matcher, List<E> expected, List<F> found) {
        List<Pairing<F>> pairings = new ArrayList<>();
        for (int e = 0; e < expected.size(); e++) {
            List<Side<F>> sides = matcher.sides(expected.get(e));
            for (int f = 0; f < found.size(); f++) {
                F one = found.get(f);
                if (matcher.candidate(expected.get(e), one)) {
                    long met = sides.stream().filter(side -> side.met(one)).count();
                    pairings.add(new Pairing<>(e, f, one, met));
                }
            }
        }
        pairings.sort((one, other) -> Long.compare(other.met(), one.met()));
        Map<Integer, F> chosen = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pairing<F> pairing : pairings) {
            if (!chosen.containsKey(pairing.expected()) && used.add(pairing.position())) {
                chosen.put(pairing.expected(), pairing.found());
            }
        }
        for (int e = 0; e < expected.size(); e++) {
            Optional<F> partner = Optional.ofNullable(chosen.get(e));
            String what = matcher.show(expected.get(e));
            add(section, what, missing(partner));
            for (Side<F> side : matcher.sides(expected.get(e))) {
                Optional<String> failure = partner.isPresent() ? side.failure().apply(partner.get()) : missing(partner);
                add(section, what + ": " + side.field(), failure);
            }
        }
    }

    private static Optional<String> missing(Optional<?> partner) {
        return partner.isPresent() ? Optional.empty() : Optional.of("not found");
    }

    private void ruleOut(Never never) {
        for (ExpectedEvent event : never.events()) {
            String sides = events.sides(event).stream().map(Side::field).collect(Collectors.joining(", "));
            none("event " + events.show(event) + " " + sides, look.reading().events(), it -> events.fits(event, it));
        }
        for (ExpectedClaim claim : never.claims()) {
            none("claim " + claims.show(claim), look.reading().claims(), it -> claims.fits(claim, it));
        }
        for (ExpectedPlace place : never.places()) {
            String country = place.country().map(it -> ", " + it).orElse("");
            none("place " + place.name() + country, look.reading().places(), it -> places.fits(place, it));
        }
        for (String name : never.actorNames()) {
            none("actor " + name, look.reading().actors(), it -> Words.sameName(it.name(), name));
        }
        for (ExpectedRelation relation : never.relations()) {
            none(
                    "relation " + relations.show(relation),
                    look.reading().relations(),
                    it -> relations.fits(relation, it));
        }
        for (WrongMention wrong : never.mentions()) {
            none("'" + wrong.words() + "' as " + wrong.actor(), look.reading().actors(), it -> means(it, wrong));
        }
    }

    private boolean means(Actor actor, WrongMention wrong) {
        return look.named(actor, wrong.actor())
                && Words.spans(look.text(), wrong.words()).stream().anyMatch(actor.mentions()::contains);
    }

    private <F> void none(String what, List<F> found, Predicate<F> wrong) {
        add(
                Section.NEVER,
                "no " + what,
                found.stream().filter(wrong).findFirst().map(it -> "found " + it));
    }

    private void add(Section section, String what, Optional<String> failure) {
        Function<String, Outcome> missed = reason -> new Outcome.Missed(section, what, reason);
        outcomes.add(failure.map(missed).orElseGet(() -> new Outcome.Met(section, what)));
    }
}
