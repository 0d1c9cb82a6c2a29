package org.hearsay.stories;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Actor;
import org.hearsay.model.Span;
import org.hearsay.stories.StoryExpectations.ExpectedActor;

/** Actors: called so, by name, registry id, unnamed class or words of the text. */
record ActorMatcher(Look look) implements Matcher<ExpectedActor, Actor> {

    @Override
    public String show(ExpectedActor expected) {
        return expected.name();
    }

    @Override
    public boolean candidate(ExpectedActor expected, Actor actor) {
        return look.named(actor, expected.name())
                || expected.registry().isPresent() && expected.registry().equals(actor.registry());
    }

    @Override
    public List<Side<Actor>> sides(ExpectedActor expected) {
        List<Side<Actor>> sides = new ArrayList<>();
        expected.registry().ifPresent(it -> sides.add(Side.present("registry", it, Actor::registry)));
        if (!expected.kinds().isEmpty()) {
            sides.add(Side.oneOf("kind", expected.kinds(), Actor::kind));
        }
        expected.country().ifPresent(it -> sides.add(Side.present("country", it, Actor::country)));
        expected.person().ifPresent(it -> sides.add(Side.same("person", it, Actor::person)));
        expected.unnamedClass().ifPresent(it -> sides.add(Side.present("unnamedClass", it, Actor::unnamedClass)));
        for (String words : expected.mentions()) {
            sides.add(Side.that("mention '" + words + "'", actor -> meant(words, actor), actor -> meant(words)));
        }
        for (String label : expected.labels()) {
            sides.add(Side.that("label '" + label + "'", actor -> labelled(label, actor), Actor::labels));
        }
        return sides;
    }

    private static boolean labelled(String words, Actor actor) {
        return actor.labels().stream().anyMatch(label -> label.evaluative() && Words.holds(label.text(), words));
    }

    /** Whether a place of the words is a mention of the actor, give or take an article or an apposition, and of no other. */
    private boolean meant(String words, Actor actor) {
        return Words.spans(look.text(), words).stream()
                .anyMatch(place -> covers(actor, place) && !anotherIsMeant(place, actor));
    }

    private boolean anotherIsMeant(Span place, Actor actor) {
        return look.reading().actors().stream()
                .filter(other -> !other.id().equals(actor.id()))
                .anyMatch(other -> other.mentions().contains(place));
    }

    private static boolean covers(Actor actor, Span place) {
        return actor.mentions().stream().anyMatch(span -> span.contains(place) || place.contains(span));
    }

    private List<String> meant(String words) {
        List<Span> places = Words.spans(look.text(), words);
        return look.reading().actors().stream()
                .filter(actor -> places.stream().anyMatch(place -> covers(actor, place)))
                .map(Actor::name)
                .toList();
    }
}
