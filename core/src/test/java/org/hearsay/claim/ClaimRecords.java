package org.hearsay.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.knowledge.CueLexicon;
import org.hearsay.language.Document;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Span;

/**
 * Reads a folder of texts and prints one record a line that holds the claims alone, for a referee: {@code ClaimRecords FOLDER >
 * records.jsonl}. The uri of a record is the name of its file.
 */
final class ClaimRecords {
    private ClaimRecords() {}

    public static void main(String[] arguments) throws IOException {
        AttributionFinder finder = new AttributionFinder(CueLexicon.load());
        List<Path> files;
        try (Stream<Path> list = Files.list(Path.of(arguments[0]))) {
            files = list.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Document document = SharedParser.parse(Files.readString(file));
            List<String> claims = new ArrayList<>();
            for (Attribution attribution : finder.find(document)) {
                claims.add(claim(document, attribution, claims.size() + 1));
            }
            System.out.println(
                    "{\"report\":{\"uri\":" + string(file.getFileName().toString()) + ",\"text\":"
                            + string(document.report().text()) + "},\"claims\":[" + String.join(",", claims) + "]}");
        }
    }

    private static String claim(Document document, Attribution attribution, int number) {
        List<String> content =
                attribution.content().stream().map(span -> span(document, span)).toList();
        return "{\"id\":\"c" + number + "\",\"stance\":"
                + string(attribution.stance().code()) + ",\"source\":"
                + attribution
                        .sourceSpan()
                        .map(span -> "{\"mention\":" + span(document, span) + "}")
                        .orElse("null")
                + ",\"cue\":"
                + attribution.cue().map(span -> span(document, span)).orElse("null") + ",\"content\":["
                + String.join(",", content) + "],\"within\":"
                + attribution.within().map(index -> string("c" + (index + 1))).orElse("null") + ",\"rule\":"
                + string(attribution.rule()) + "}";
    }

    private static String span(Document document, Span span) {
        String text = document.report().text();
        return "{\"start\":" + text.codePointCount(0, span.start()) + ",\"end\":" + text.codePointCount(0, span.end())
                + ",\"quote\":" + string(document.quote(span)) + "}";
    }

    private static String string(String words) {
        StringBuilder json = new StringBuilder("\"");
        words.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                json.append('\\').append((char) c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", c));
            } else {
                json.append((char) c);
            }
        });
        return json.append('"').toString();
    }
}
