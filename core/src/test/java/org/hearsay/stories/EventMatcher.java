package org.hearsay.stories;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Event;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.Toll;
import org.hearsay.model.Where;
import org.hearsay.stories.StoryExpectations.Blame;
import org.hearsay.stories.StoryExpectations.ExpectedEvent;
import org.hearsay.stories.StoryExpectations.ExpectedToll;

/** Events: the same type, told by overlapping words. */
record EventMatcher(Look look) implements Matcher<ExpectedEvent, Event> {

    @Override
    public String show(ExpectedEvent expected) {
        return String.join("|", expected.types())
                + expected.trigger().map(words -> " '" + words + "'").orElse("");
    }

    @Override
    public boolean candidate(ExpectedEvent expected, Event event) {
        boolean type = expected.types().isEmpty() || expected.types().contains(event.type());
        return type
                && expected.trigger()
                        .map(words -> Words.overlap(look.text(), words, event.evidence()))
                        .orElse(true);
    }

    @Override
    public List<Side<Event>> sides(ExpectedEvent expected) {
        List<Side<Event>> sides = new ArrayList<>();
        if (!expected.actualities().isEmpty()) {
            sides.add(Side.oneOf("actuality", expected.actualities(), Event::actuality));
        }
        expected.newness().ifPresent(it -> sides.add(Side.same("newness", it, Event::newness)));
        expected.when()
                .ifPresent(it -> sides.add(new Side<>("when " + it, event -> Dates.difference(it, event.when()))));
        expected.place()
                .ifPresent(it -> sides.add(new Side<>("place " + it, event -> look.difference(it, event.where()))));
        if (!expected.precision().isEmpty()) {
            sides.add(Side.oneOf(
                    "precision",
                    expected.precision(),
                    event -> event.where()
                            .map(Where::precision)
                            .map(String::valueOf)
                            .orElse("none")));
        }
        for (String words : expected.also()) {
            sides.add(Side.that(
                    "told again '" + words + "'",
                    event -> Words.overlap(look.text(), words, event.evidence()),
                    event -> look.quotes(event.evidence())));
        }
        for (Blame blame : expected.responsibility()) {
            sides.add(Side.that("responsibility " + show(blame), event -> blamed(blame, event), this::blames));
        }
        for (String target : expected.targets()) {
            sides.add(Side.that("target " + target, event -> targeted(target, event), EventMatcher::targets));
        }
        for (ExpectedToll toll : expected.tolls()) {
            sides.add(Side.that(show(toll), event -> harmed(toll, event), EventMatcher::tolls));
        }
        for (String weapon : expected.weapons()) {
            sides.add(Side.that("weapon " + weapon, event -> armed(weapon, event), Event::weapons));
        }
        expected.count().ifPresent(it -> sides.add(Side.present("count", it, Event::count)));
        for (String mode : expected.modes()) {
            sides.add(Side.that("mode " + mode, event -> event.modes().contains(mode), Event::modes));
        }
        return sides;
    }

    private boolean blamed(Blame blame, Event event) {
        if (blame.kind() == ResponsibilityKind.UNKNOWN) {
            return event.responsibility().stream().allMatch(it -> it.actor().isEmpty());
        }
        return event.responsibility().stream()
                .filter(it -> it.kind() == blame.kind())
                .anyMatch(it -> blame.actor()
                        .map(name -> look.isActor(it.actor(), name))
                        .orElse(true));
    }

    private boolean targeted(String target, Event event) {
        return event.targets().stream()
                .anyMatch(it -> Words.holds(it.text(), target) || look.isActor(it.actor(), target));
    }

    private static boolean harmed(ExpectedToll expected, Event event) {
        return event.tolls().stream()
                .filter(toll -> toll.harm() == expected.harm())
                .filter(toll -> expected.bounds().contains(bounds(toll)))
                .anyMatch(toll ->
                        expected.victims().map(it -> it == toll.victimClass()).orElse(true));
    }

    private static boolean armed(String weapon, Event event) {
        return event.weapons().stream()
                .anyMatch(it -> Words.holds(it.text(), weapon) || it.kind().equals(weapon));
    }

    private static Bounds bounds(Toll toll) {
        return Bounds.ofInts(toll.low(), toll.best(), toll.high());
    }

    private static String show(Blame blame) {
        return blame.kind().code() + blame.actor().map(name -> " " + name).orElse("");
    }

    private static String show(ExpectedToll toll) {
        return toll.harm().code() + " " + toll.bounds()
                + toll.victims().map(it -> " " + it.code()).orElse("");
    }

    private List<String> blames(Event event) {
        return event.responsibility().stream()
                .map(it -> it.kind().code() + " " + look.actorName(it.actor()))
                .toList();
    }

    private static List<String> targets(Event event) {
        return event.targets().stream().map(Event.Target::text).toList();
    }

    private static List<String> tolls(Event event) {
        return event.tolls().stream()
                .map(toll -> toll.harm().code() + " " + bounds(toll) + " "
                        + toll.victimClass().code())
                .toList();
    }
}
