package org.hearsay.incident;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.model.Actor;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;

/** The rare names and the content words of a report, as a whole or beside some words of it. */
final class NamesTold {
    /** Shorter words say little of what a text is about. */
    private static final Pattern CONTENT_WORD = Pattern.compile("\\b\\p{Ll}{5,}\\b");

    private static final int SHORTEST_NAME = 3;

    private final Reading reading;
    private final String text;
    private final Set<String> voices;

    NamesTold(Reading reading) {
        this.reading = reading;
        text = reading.report().text();
        voices = reading.claims().stream()
                .flatMap(claim -> claim.source().stream())
                .filter(source -> source.role().isPresent() || source.of().isPresent())
                .flatMap(source -> source.actor().stream())
                .collect(Collectors.toSet());
    }

    Set<String> people() {
        return people(whole());
    }

    Set<String> peopleNear(List<Span> evidence) {
        return near(evidence, this::people);
    }

    Set<String> all() {
        return names(whole());
    }

    Set<String> near(List<Span> evidence) {
        return near(evidence, this::names);
    }

    Set<String> allWords() {
        return words(whole());
    }

    Set<String> wordsNear(List<Span> evidence) {
        return near(evidence, this::words);
    }

    private Span whole() {
        return new Span(0, text.length());
    }

    private Set<String> near(List<Span> evidence, Function<Span, Set<String>> told) {
        Set<String> found = new TreeSet<>();
        evidence.forEach(span -> found.addAll(told.apply(paragraph(span))));
        return found;
    }

    private Span paragraph(Span words) {
        int start = text.lastIndexOf('\n', words.start()) + 1;
        int end = text.indexOf('\n', words.end());
        return new Span(Math.min(start, words.start()), end < 0 ? text.length() : end);
    }

    /** Police and prosecutors speak in reports of all that happens around them; whom they speak of is named in reports of one event. */
    private Set<String> people(Span within) {
        Set<String> names = new TreeSet<>();
        for (Actor actor : reading.actors()) {
            if (actor.person() && isRareName(actor) && !voices.contains(actor.id()) && isIn(actor.mentions(), within)) {
                String name = actor.name().toLowerCase(Locale.ROOT);
                names.add(name);
                // People are named in full once and by their last name in the next report.
                names.add(name.substring(name.lastIndexOf(' ') + 1));
            }
        }
        names.removeIf(name -> name.length() < SHORTEST_NAME);
        return names;
    }

    private Set<String> names(Span within) {
        Set<String> names = new TreeSet<>();
        for (Actor actor : reading.actors()) {
            boolean isPerson = actor.person() && !voices.contains(actor.id());
            if (!isPerson && isRareName(actor) && isIn(actor.mentions(), within)) {
                names.add(actor.name().toLowerCase(Locale.ROOT));
            }
        }
        for (Place place : reading.places()) {
            if (place.gazetteer().isEmpty() && isIn(place.mentions(), within)) {
                names.add(place.name().toLowerCase(Locale.ROOT));
            }
        }
        names.removeIf(name -> name.length() < SHORTEST_NAME);
        return names;
    }

    private static boolean isRareName(Actor actor) {
        return actor.registry().isEmpty()
                && isRare(actor.kind())
                && Character.isUpperCase(actor.name().codePointAt(0));
    }

    /** Outlets and offices are named in reports of all that happens around them. */
    private static boolean isRare(ActorKind kind) {
        return switch (kind) {
            case PERSON, UNKNOWN, COMPANY, NGO, CRIMINAL_GROUP, MILITIA, REBEL_GROUP, COMMUNITY -> true;
            case STATE_FORCES, GOVERNMENT, PROTESTERS, RIOTERS, CIVILIANS, INTERNATIONAL_ORGANISATION, MEDIA -> false;
        };
    }

    private static boolean isIn(List<Span> mentions, Span within) {
        return mentions.stream().anyMatch(within::contains);
    }

    private Set<String> words(Span within) {
        Set<String> words = new TreeSet<>();
        Matcher matcher = CONTENT_WORD.matcher(text).region(within.start(), within.end());
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
