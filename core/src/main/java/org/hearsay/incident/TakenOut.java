package org.hearsay.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.model.Actor;
import org.hearsay.model.Claim;
import org.hearsay.model.CodePoints;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.hearsay.model.incident.NamedActor;
import org.hearsay.model.incident.NamedPlace;
import org.hearsay.model.incident.Quote;
import org.hearsay.model.incident.QuotedWhen;
import org.hearsay.model.incident.QuotedWhere;
import org.hearsay.model.incident.Voice;

/** The values of one reading, written out and quoted so that they can stand outside it. */
final class TakenOut {
    private final Reading reading;
    private final CodePoints points;
    private final Map<String, Actor> actors;
    private final Map<String, Place> places;
    private final Map<String, Claim> claims;

    TakenOut(Reading reading) {
        this.reading = reading;
        points = new CodePoints(reading.report().text());
        actors = reading.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        places = reading.places().stream().collect(Collectors.toMap(Place::id, Function.identity()));
        claims = reading.claims().stream().collect(Collectors.toMap(Claim::id, Function.identity()));
    }

    Quote quote(Span span) {
        return new Quote(
                points.ofUnit(span.start()),
                points.ofUnit(span.end()),
                reading.report().quote(span));
    }

    Optional<NamedActor> actor(Optional<String> id) {
        return id.map(actors::get)
                .map(actor -> new NamedActor(actor.name(), actor.registry(), actor.kind(), actor.country()));
    }

    QuotedWhen when(When when) {
        return new QuotedWhen(
                when.edtf(),
                when.earliest(),
                when.latest(),
                when.precision(),
                when.text(),
                when.span().map(this::quote),
                when.anchor(),
                when.rule());
    }

    QuotedWhere where(Where where) {
        Optional<NamedPlace> place = where.place().map(places::get).map(TakenOut::named);
        return new QuotedWhere(
                place,
                where.precision(),
                where.relation(),
                where.text(),
                where.span().map(this::quote),
                where.rule());
    }

    Claim claim(String id) {
        Claim claim = claims.get(id);
        if (claim == null) {
            throw new IllegalArgumentException(
                    "no claim " + id + " in " + reading.report().id());
        }
        return claim;
    }

    /** Who speaks in a claim, with those it came through; the report itself where the source is not named at all. */
    Voice voice(Claim claim) {
        if (claim.source().isEmpty()) {
            return claim.within().map(outer -> voice(claim(outer))).orElse(Voice.REPORT);
        }
        Claim.Source source = claim.source().get();
        List<NamedActor> chain = new ArrayList<>();
        Optional<String> outer = claim.within();
        while (outer.isPresent()) {
            Claim carrier = claim(outer.get());
            carrier.source()
                    .flatMap(speaker -> actor(speaker.actor().or(speaker::of)))
                    .ifPresent(speaker -> chain.add(0, speaker));
            outer = carrier.within();
        }
        actor(source.via()).ifPresent(chain::add);
        Optional<NamedActor> speaker = actor(source.actor());
        Optional<NamedActor> of = actor(source.of());
        // A spokesman speaks for his side: accounts are set side by side by whom they come from.
        Optional<NamedActor> side = of.filter(spokenFor -> speaker.isEmpty() || isPerson(source.actor()))
                .or(() -> speaker);
        return new Voice.BySource(
                side,
                side.equals(of) && of.isPresent()
                        ? source.role().or(() -> speaker.map(NamedActor::name))
                        : source.role(),
                source.unnamedClass(),
                chain);
    }

    private boolean isPerson(Optional<String> actor) {
        return actor.map(actors::get).filter(Actor::person).isPresent();
    }

    private static NamedPlace named(Place place) {
        return new NamedPlace(
                place.name(),
                place.gazetteer(),
                place.country(),
                place.admin1(),
                place.coordinates(),
                place.precision());
    }
}
