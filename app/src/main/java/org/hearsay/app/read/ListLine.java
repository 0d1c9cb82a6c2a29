package org.hearsay.app.read;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.source.ListedReport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object of a list: {@code {id, published, publisher, title, url, text}}; other fields are stepped over. */
final class ListLine {
    private final JsonFactory json = new JsonFactory();

    /** An object that is none of ours; the message is half a line for the user. */
    static final class NotAReport extends Exception {
        private static final long serialVersionUID = 1L;

        NotAReport(String message) {
            super(message);
        }
    }

    /** The line as it arrives; what is wrong with one that is no report is said in its stead. */
    Arrival arrival(String name, byte[] line, Optional<LocalDate> published) {
        try {
            return new Arrival.Line(name, read(line, published));
        } catch (NotAReport e) {
            return new Arrival.Lost(name, String.valueOf(e.getMessage()));
        }
    }

    ListedReport read(byte[] line, Optional<LocalDate> published) throws NotAReport {
        Map<String, String> fields = fields(line);
        String text = fields.get("text");
        if (text == null) {
            throw new NotAReport("there is no field \"text\" in it");
        }
        return new ListedReport(
                line,
                field(fields, "id"),
                field(fields, "url"),
                field(fields, "publisher"),
                field(fields, "title"),
                field(fields, "published"),
                published,
                text);
    }

    private static Optional<String> field(Map<String, String> fields, String key) {
        return Optional.ofNullable(fields.get(key)).filter(value -> !value.isBlank());
    }

    private Map<String, String> fields(byte[] line) throws NotAReport {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new NotAReport("a line must be one JSON object {\"text\": …}");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    fields.put(key, parser.getString());
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw new NotAReport("something follows the JSON object");
            }
        } catch (JacksonException e) {
            throw new NotAReport("not JSON: " + firstLine(e.getOriginalMessage()) + at(e));
        }
        return fields;
    }

    private static String at(JacksonException e) {
        return e.getLocation() == null ? "" : " (character " + e.getLocation().getColumnNr() + ")";
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** Whether some first bytes look like the first line of such a list. */
    static boolean looksLikeOne(byte[] head) {
        String words = new String(head, StandardCharsets.UTF_8).stripLeading();
        if (words.startsWith("\uFEFF")) {
            words = words.substring(1).stripLeading();
        }
        String line = words.lines().findFirst().orElse("");
        return line.startsWith("{\"")
                || (line.startsWith("{") && line.substring(1).stripLeading().startsWith("\""));
    }
}
