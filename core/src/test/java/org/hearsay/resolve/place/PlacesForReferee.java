package org.hearsay.resolve.place;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.place.Demonyms;
import org.hearsay.knowledge.place.SharedGazetteer;
import org.hearsay.language.Document;
import org.hearsay.language.SharedParser;
import org.hearsay.mention.place.PlaceFinder;
import org.hearsay.mention.place.PlaceMention;
import org.hearsay.model.Place;
import org.hearsay.model.Span;

/**
 * For measuring: reads lines of an id, a tab and a text in base64, prints a record a line with its places only, as the referee reads it. With a
 * second argument it writes there what was found and chosen, for the eyes.
 */
public final class PlacesForReferee {
    private PlacesForReferee() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PlaceFinder finder = new PlaceFinder(SharedGazetteer.get(), Demonyms.load(), ActorRegistry.load());
        PlaceResolver resolver = new PlaceResolver(SharedGazetteer.get());
        StringBuilder notes = new StringBuilder();
        long parsing = 0;
        long placing = 0;
        long tokens = 0;
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            String[] fields = line.split("\t");
            String text = new String(Base64.getDecoder().decode(fields[1]), StandardCharsets.UTF_8);
            long start = System.nanoTime();
            Document document = SharedParser.parse(text);
            long parsed = System.nanoTime();
            List<PlaceMention> mentions = finder.find(document);
            ResolvedPlaces resolved = resolver.resolve(document, mentions);
            placing += System.nanoTime() - parsed;
            parsing += parsed - start;
            tokens += document.sentences().stream().mapToInt(s -> s.size()).sum();
            out.println("{\"report\":{\"uri\":" + json(fields[0]) + ",\"text\":" + json(text) + "},\"places\":["
                    + resolved.places().stream().map(place -> json(place, text)).collect(Collectors.joining(","))
                    + "]}");
            if (args.length > 1) {
                notes.append("# ").append(fields[0]).append('\n');
                for (PlaceMention mention : mentions) {
                    Place place = resolved.of(mention);
                    notes.append(String.format(
                            "%d\t%s\t%s %s %s%s\t%s %s %s %d\t%s%n",
                            mention.span().start(),
                            document.quote(mention.span()),
                            mention.rule(),
                            mention.sort(),
                            mention.relation().kind(),
                            mention.metonym() ? " metonym" : "",
                            place.name(),
                            place.country().orElse("-"),
                            place.admin1().orElse("-"),
                            place.precision(),
                            place.rule()));
                }
                resolved.issues()
                        .forEach(issue -> notes.append("! ")
                                .append(issue.kind())
                                .append(' ')
                                .append(issue.message())
                                .append('\n'));
            }
        }
        if (args.length > 1) {
            Files.writeString(Path.of(args[1]), notes);
        }
        System.err.printf(
                "%d tokens, parse %.1f us, places %.1f us a token%n",
                tokens, parsing / 1e3 / tokens, placing / 1e3 / tokens);
    }

    private static String json(Place place, String text) {
        return "{\"id\":" + json(place.id()) + ",\"name\":" + json(place.name()) + ",\"gazetteer\":"
                + place.gazetteer().map(PlacesForReferee::json).orElse("null") + ",\"latitude\":"
                + place.coordinates().map(c -> String.valueOf(c.latitude())).orElse("null") + ",\"longitude\":"
                + place.coordinates().map(c -> String.valueOf(c.longitude())).orElse("null") + ",\"mentions\":["
                + place.mentions().stream().map(span -> json(span, text)).collect(Collectors.joining(",")) + "]}";
    }

    private static String json(Span span, String text) {
        return "{\"start\":" + text.codePointCount(0, span.start()) + ",\"end\":" + text.codePointCount(0, span.end())
                + ",\"quote\":" + json(text.substring(span.start(), span.end())) + "}";
    }

    private static String json(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
