package org.hearsay.app.evaluate.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Actor;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Actuality;
import org.hearsay.model.Basis;
import org.hearsay.model.Coordinates;
import org.hearsay.model.DatePrecision;
import org.hearsay.model.Event;
import org.hearsay.model.Harm;
import org.hearsay.model.Newness;
import org.hearsay.model.Place;
import org.hearsay.model.Polarity;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.RelationKind;
import org.hearsay.model.Report;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.Span;
import org.hearsay.model.Toll;
import org.hearsay.model.VictimClass;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.hearsay.model.WhereRelation;

/** An invented record of an invented text, put together piece by piece. */
final class Invented {
    private final String text;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    Invented(String text) {
        this.text = text;
    }

    Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    private List<Span> spans(List<String> words) {
        return words.stream().map(this::span).toList();
    }

    Invented actor(String id, String name, ActorKind kind, List<String> mentions) {
        return actor(id, name, kind, Optional.empty(), mentions);
    }

    Invented actor(String id, String name, ActorKind kind, Optional<String> unnamed, List<String> mentions) {
        boolean person = kind == ActorKind.PERSON;
        actors.add(new Actor(
                id,
                name,
                kind,
                Optional.empty(),
                Optional.empty(),
                person,
                unnamed,
                spans(mentions),
                List.of(),
                "invented"));
        return this;
    }

    Invented place(String id, String name, String country, String gazetteer, Optional<Coordinates> at, String mention) {
        places.add(new Place(
                id,
                name,
                Optional.of(gazetteer),
                Optional.of(country),
                Optional.empty(),
                at,
                1,
                List.of(span(mention)),
                List.of(),
                "invented"));
        return this;
    }

    Invented relation(RelationKind kind, String from, String to, Polarity polarity, String evidence) {
        relations.add(new Relation(
                "r" + relations.size(),
                kind,
                from,
                to,
                Optional.empty(),
                polarity,
                Basis.REPORT,
                List.of(span(evidence)),
                "invented"));
        return this;
    }

    Invented event(Happening happening) {
        events.add(happening.event(this, "e" + (events.size() + 1)));
        return this;
    }

    Answer answer() {
        Report report = new Report(
                "r",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                text);
        return Answer.record(
                new Reading(report, actors, places, events, List.of(), relations, List.of(), List.of(), List.of()));
    }

    /** An event that occurred and is news, unless something else is said. */
    static final class Happening {
        private final String type;
        private final List<String> evidence;
        private Actuality actuality = Actuality.OCCURRED;
        private Newness newness = Newness.NEWS;
        private Optional<When> when = Optional.empty();
        private Optional<Where> where = Optional.empty();
        private final List<Event.Responsibility> responsibility = new ArrayList<>();
        private final List<Map.Entry<Optional<String>, String>> targets = new ArrayList<>();
        private final List<Toll> tolls = new ArrayList<>();
        private final List<String> weapons = new ArrayList<>();

        Happening(String type, String... evidence) {
            this.type = type;
            this.evidence = List.of(evidence);
        }

        Happening as(Actuality other) {
            actuality = other;
            return this;
        }

        Happening background() {
            newness = Newness.BACKGROUND;
            return this;
        }

        Happening on(String first, String last) {
            when = Optional.of(new When(
                    Optional.empty(),
                    Optional.of(LocalDate.parse(first)),
                    Optional.of(LocalDate.parse(last)),
                    DatePrecision.DAY,
                    "then",
                    Optional.empty(),
                    Optional.empty(),
                    "invented"));
            return this;
        }

        Happening at(Optional<String> place, String words) {
            where = Optional.of(new Where(place, 1, WhereRelation.IN, words, Optional.empty(), "invented"));
            return this;
        }

        Happening by(String actor, ResponsibilityKind kind) {
            responsibility.add(new Event.Responsibility(Optional.of(actor), kind, Basis.REPORT, "invented"));
            return this;
        }

        Happening hit(Optional<String> actor, String words) {
            targets.add(Map.entry(actor, words));
            return this;
        }

        Happening toll(Harm harm, Optional<String> victims, int number, boolean cumulative) {
            tolls.add(new Toll(
                    harm,
                    victims,
                    VictimClass.CIVILIANS,
                    Optional.of(number),
                    Optional.of(number),
                    Optional.of(number),
                    "so many",
                    cumulative,
                    false,
                    Basis.REPORT,
                    new Span(0, 1)));
            return this;
        }

        Happening with(String weapon) {
            weapons.add(weapon);
            return this;
        }

        private Event event(Invented record, String id) {
            return new Event(
                    id,
                    type,
                    List.of(),
                    actuality,
                    newness,
                    when,
                    where,
                    responsibility,
                    targets.stream()
                            .map(hit -> new Event.Target(hit.getKey(), hit.getValue(), record.span(hit.getValue())))
                            .toList(),
                    tolls,
                    weapons.stream()
                            .map(words -> new Event.Weapon(words, "other", record.span(words)))
                            .toList(),
                    Optional.empty(),
                    record.spans(evidence),
                    "invented");
        }
    }

    /** The figures of a corpus over answers to its gold, both by position. */
    static Map<String, Double> figures(String corpus, List<String> gold, List<Answer> answers) {
        Corpus scorer = Corpora.named(corpus).orElseThrow();
        List<Counts> counts = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            counts.add(scorer.document(GoldLine.parse(gold.get(i)))
                    .score(answers.get(i))
                    .counts());
        }
        return scorer.figures(Counts.sum(counts));
    }

    static Answer nothing(String text) {
        return new Invented(text).answer();
    }
}
