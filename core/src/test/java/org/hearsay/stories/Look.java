package org.hearsay.stories;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Actor;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.When;
import org.hearsay.model.Where;

/** Looks things up in a reading the way a coder names them: by name, alias used in the text, or registry id. */
record Look(Reading reading) {

    String text() {
        return reading.report().text();
    }

    Optional<Actor> actor(Optional<String> id) {
        return reading.actors().stream()
                .filter(actor -> id.isPresent() && actor.id().equals(id.get()))
                .findFirst();
    }

    String actorName(Optional<String> id) {
        return actor(id).map(Actor::name).orElse("nobody");
    }

    boolean isActor(Optional<String> id, String name) {
        return actor(id).map(actor -> named(actor, name)).orElse(false);
    }

    /** Whether a coder would call the actor so: its name, registry id, unnamed class, or words of the text that mean it. */
    boolean named(Actor actor, String name) {
        return Words.sameName(actor.name(), name)
                || actor.registry().map(id -> Words.sameName(id, name)).orElse(false)
                || actor.unnamedClass().map(type -> Words.sameName(type, name)).orElse(false)
                || actor.mentions().stream().anyMatch(span -> Words.sameName(words(span), name));
    }

    String words(Span span) {
        return reading.report().quote(span);
    }

    Optional<Place> place(Optional<String> id) {
        return reading.places().stream()
                .filter(place -> id.isPresent() && place.id().equals(id.get()))
                .findFirst();
    }

    boolean isPlace(Place place, String name) {
        return Words.sameName(place.name(), name)
                || place.mentions().stream().anyMatch(span -> Words.sameName(words(span), name));
    }

    /** Why the place of an event is not the expected one; empty when it is. */
    Optional<String> difference(String expected, Optional<Where> where) {
        if (where.isEmpty()) {
            return Optional.of("no place was read");
        }
        Optional<Place> place = place(where.get().place());
        boolean agree = place.map(it -> isPlace(it, expected)).orElse(false)
                || Words.holds(where.get().text(), expected);
        return agree
                ? Optional.empty()
                : Optional.of(
                        "read as " + place.map(Place::name).orElse(where.get().text()));
    }

    /** Spans as a person can read them in an error message. */
    String quotes(List<Span> spans) {
        return spans.stream().map(this::words).collect(Collectors.joining("', '", "'", "'"));
    }

    String edtf(Optional<When> when) {
        return when.flatMap(When::edtf).orElse("no date");
    }
}
