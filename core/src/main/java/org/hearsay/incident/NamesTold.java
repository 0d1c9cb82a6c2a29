package org.hearsay.incident;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    NamesTold(Reading reading) {
        this.reading = reading;
        text = reading.report().text();
    }

    Set<String> all() {
        return names(new Span(0, text.length()));
    }

    Set<String> near(List<Span> evidence) {
        Set<String> names = new TreeSet<>();
        evidence.forEach(span -> names.addAll(names(paragraph(span))));
        return names;
    }

    Set<String> allWords() {
        return words(new Span(0, text.length()));
    }

    Set<String> wordsNear(List<Span> evidence) {
        Set<String> words = new TreeSet<>();
        evidence.forEach(span -> words.addAll(words(paragraph(span))));
        return words;
    }

    private Span paragraph(Span words) {
        int start = text.lastIndexOf('\n', words.start()) + 1;
        int end = text.indexOf('\n', words.end());
        return new Span(Math.min(start, words.start()), end < 0 ? text.length() : end);
    }

    private Set<String> names(Span within) {
        Set<String> names = new TreeSet<>();
        for (Actor actor : reading.actors()) {
            if (actor.registry().isEmpty()
                    && isRare(actor.kind())
                    && isProperName(actor.name())
                    && isIn(actor.mentions(), within)) {
                String name = actor.name().toLowerCase(Locale.ROOT);
                names.add(name);
                if (actor.person()) {
                    // People are named in full once and by their last name in the next report.
                    names.add(name.substring(name.lastIndexOf(' ') + 1));
                }
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

    private static boolean isProperName(String name) {
        return Character.isUpperCase(name.codePointAt(0));
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
