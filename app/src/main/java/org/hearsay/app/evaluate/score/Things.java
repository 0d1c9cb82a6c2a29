package org.hearsay.app.evaluate.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.model.Actor;
import org.hearsay.model.Claim;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Where;

/** The actors, places and claims of a record by their ids. */
final class Things {
    private final Report report;
    private final Map<String, Actor> actors;
    private final Map<String, Place> places;
    private final Map<String, Claim> claims;

    Things(Reading reading) {
        this.report = reading.report();
        this.actors = byId(reading.actors(), Actor::id);
        this.places = byId(reading.places(), Place::id);
        this.claims = byId(reading.claims(), Claim::id);
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> all = new HashMap<>();
        things.forEach(thing -> all.put(id.apply(thing), thing));
        return all;
    }

    Optional<Actor> actor(Optional<String> id) {
        return id.map(actors::get);
    }

    Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    Optional<Place> place(Optional<Where> where) {
        return where.flatMap(Where::place).map(places::get);
    }

    /** The mentions of an actor or a place; empty where the id is neither's. */
    Optional<List<Span>> mentions(String id) {
        Optional<List<Span>> ofPlace = Optional.ofNullable(places.get(id)).map(Place::mentions);
        return ofPlace.or(() -> actor(Optional.of(id)).map(Actor::mentions));
    }

    String quote(Span span) {
        return report.quote(span);
    }

    /** The plain words, in which a place can be recognised: where it was, the place's name, its division. */
    List<String> wordsOf(Optional<Where> where) {
        Optional<Place> place = place(where);
        return Stream.of(where.map(Where::text), place.map(Place::name), place.flatMap(Place::admin1))
                .flatMap(Optional::stream)
                .filter(words -> !words.isEmpty())
                .map(Words::plain)
                .toList();
    }

    /** One string for an actor: the plain name where the text has it, else the first mention that is no pronoun. */
    String label(Actor actor) {
        List<String> quotes = actor.mentions().stream().map(this::quote).toList();
        String name = Words.plain(actor.name());
        if (!actor.name().isEmpty()
                && quotes.stream().anyMatch(quote -> Words.plain(quote).contains(name))) {
            return actor.name();
        }
        return quotes.stream()
                .filter(quote -> !quote.isEmpty() && !Words.isPronoun(quote))
                .findFirst()
                .orElse(actor.name());
    }
}
