package org.hearsay.event;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.event.EventMention.Responsible;
import org.hearsay.event.EventMention.TollMention;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.knowledge.codebook.WordClasses;
import org.hearsay.knowledge.place.Demonyms;
import org.hearsay.knowledge.place.SharedGazetteer;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.SharedParser;
import org.hearsay.mention.place.PlaceFinder;
import org.hearsay.mention.place.PlaceMention;
import org.hearsay.model.Place;
import org.hearsay.model.Span;
import org.hearsay.resolve.place.PlaceResolver;
import org.hearsay.resolve.place.ResolvedPlaces;

/**
 * For measuring: reads lines of an id, a tab and a text in base64, prints a record a line with its events only, as the referee reads it. Actors
 * are taken by the classes of their words, places from the resolver, dates not at all.
 */
public final class EventsForReferee {
    private static final WordClasses CLASSES = WordClasses.load();

    private EventsForReferee() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Codebook codebook = Codebook.builtIn();
        EventFinder finder = new EventFinder(codebook);
        EventLinker linker = new EventLinker(codebook, new WordReferents(), Tellers.NOBODY);
        PlaceFinder places = new PlaceFinder(SharedGazetteer.get(), Demonyms.load(), ActorRegistry.load());
        PlaceResolver resolver = new PlaceResolver(SharedGazetteer.get());
        long parsing = 0;
        long reading = 0;
        long tokens = 0;
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] fields = line.split("\t");
            String text = new String(Base64.getDecoder().decode(fields[1]), StandardCharsets.UTF_8);
            long start = System.nanoTime();
            Document document = SharedParser.parse(text);
            long parsed = System.nanoTime();
            List<EventChain> chains = linker.link(finder.find(document));
            reading += System.nanoTime() - parsed;
            parsing += parsed - start;
            tokens += document.sentences().stream().mapToInt(s -> s.size()).sum();
            ResolvedPlaces resolved = resolver.resolve(document, places.find(document));
            List<String> actors = new ArrayList<>();
            List<String> events = new ArrayList<>();
            for (EventChain chain : chains) {
                events.add(event(chain, events.size() + 1, text, resolved, actors));
            }
            out.println("{\"report\":{\"uri\":" + json(fields[0]) + ",\"text\":" + json(text) + "},\"actors\":["
                    + String.join(",", actors)
                    + "],\"places\":["
                    + resolved.places().stream()
                            .map(place -> place(place, text))
                            .collect(Collectors.joining(","))
                    + "],\"claims\":[],\"events\":[" + String.join(",", events) + "]}");
        }
        System.err.printf(
                "%d tokens, parse %.1f us, events %.1f us a token%n",
                tokens, parsing / 1e3 / tokens, reading / 1e3 / tokens);
    }

    private static String event(EventChain chain, int number, String text, ResolvedPlaces places, List<String> actors) {
        List<EventMention> tellings = new ArrayList<>(chain.tellings());
        List<String> responsibility = new ArrayList<>();
        List<String> tolls = new ArrayList<>();
        for (EventMention m : tellings) {
            for (Responsible r : m.responsible()) {
                String id = "a" + (actors.size() + 1);
                actors.add(actor(id, r.phrase()));
                responsibility.add(
                        "{\"actor\":\"" + id + "\",\"kind\":\"" + r.kind().code() + "\"}");
            }
            for (TollMention t : m.tolls()) {
                if (!t.partial()) {
                    tolls.add(String.format(
                            "{\"harm\":\"%s\",\"victims\":null,\"victimClass\":\"%s\",\"low\":%s,\"best\":%s,\"high\":%s,\"cumulative\":%s}",
                            t.harm().code(),
                            t.victimClass().code(),
                            number(t.low()),
                            number(t.best()),
                            number(t.high()),
                            t.cumulative()));
                }
            }
        }
        return "{\"id\":\"e" + number + "\",\"type\":\"" + chain.type() + "\",\"modes\":[],\"actuality\":\""
                + chain.actuality().code() + "\",\"newness\":\""
                + chain.newness().code() + "\",\"when\":null,\"where\":"
                + where(tellings, places, text) + ",\"responsibility\":[" + String.join(",", responsibility)
                + "],\"targets\":["
                + tellings.stream()
                        .flatMap(m -> m.targets().stream())
                        .map(p -> "{\"actor\":null,\"text\":" + json(p.toString()) + ",\"span\":" + span(p.span(), text)
                                + "}")
                        .collect(Collectors.joining(","))
                + "],\"weapons\":["
                + tellings.stream()
                        .flatMap(m -> m.weapons().stream())
                        .map(w -> "{\"text\":" + json(w.text()) + ",\"kind\":\"" + w.kind() + "\",\"span\":"
                                + span(w.span(), text) + "}")
                        .collect(Collectors.joining(","))
                + "],\"tolls\":[" + String.join(",", tolls) + "],\"evidence\":["
                + tellings.stream().map(m -> span(m.evidence().get(0), text)).collect(Collectors.joining(",")) + "]}";
    }

    private static String number(Optional<Integer> value) {
        return value.map(String::valueOf).orElse("null");
    }

    private static String where(List<EventMention> tellings, ResolvedPlaces places, String text) {
        List<EventMention> order = new ArrayList<>(tellings);
        order.sort(Comparator.comparing(m -> m.isTollOnly()));
        for (EventMention m : order) {
            for (Phrase phrase : m.places()) {
                Optional<PlaceMention> place = places.mentionIn(phrase);
                if (place.isPresent() || hasName(phrase)) {
                    return "{\"place\":"
                            + place.map(p -> json(places.of(p).id())).orElse("null") + ",\"text\":"
                            + json(text.substring(
                                    phrase.span().start(), phrase.span().end())) + "}";
                }
            }
        }
        return "null";
    }

    private static boolean hasName(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (phrase.sentence().token(i).isProperNoun()) {
                return true;
            }
        }
        return false;
    }

    private static String actor(String id, Phrase phrase) {
        SentenceWords words = new SentenceWords(phrase.sentence(), CLASSES);
        Set<String> classes = words.classes(phrase.headToken());
        String kind = classes.contains("police") || classes.contains("state-forces")
                ? "state-forces"
                : classes.contains("government") ? "government" : "unknown";
        String unnamed = classes.contains("police") ? "\"police\"" : "null";
        return "{\"id\":\"" + id + "\",\"name\":" + json(phrase.toString()) + ",\"kind\":\"" + kind
                + "\",\"person\":false,\"unnamedClass\":" + unnamed + ",\"mentions\":[]}";
    }

    private static String place(Place place, String text) {
        return "{\"id\":" + json(place.id()) + ",\"name\":" + json(place.name()) + ",\"admin1\":"
                + place.admin1().map(EventsForReferee::json).orElse("null") + ",\"country\":"
                + place.country().map(EventsForReferee::json).orElse("null") + ",\"mentions\":["
                + place.mentions().stream().map(s -> span(s, text)).collect(Collectors.joining(",")) + "]}";
    }

    private static String span(Span span, String text) {
        int start = text.codePointCount(0, span.start());
        int end = start + text.codePointCount(span.start(), span.end());
        return "{\"start\":" + start + ",\"end\":" + end + ",\"quote\":"
                + json(text.substring(span.start(), span.end())) + "}";
    }

    private static String json(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
