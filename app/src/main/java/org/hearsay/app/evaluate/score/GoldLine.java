package org.hearsay.app.evaluate.score;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.CodePoints;
import org.hearsay.model.Coordinates;
import org.hearsay.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON object of gold, or one within it. Every getter throws {@link NotGold} where the field is not what it must be. Offsets in the
 * file count code points; those given here count Java's own units, see {@link CodePoints}.
 */
public final class GoldLine {
    private final JsonNode json;
    private final CodePoints points;
    private final int length;

    private GoldLine(JsonNode json, CodePoints points, int length) {
        this.json = json;
        this.points = points;
        this.length = length;
    }

    public static GoldLine parse(String line) {
        JsonNode json;
        try {
            json = JsonMapper.shared().readTree(line);
        } catch (JacksonException e) {
            throw new NotGold(
                    "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
        if (!json.path("text").isString()) {
            throw new NotGold("no gold: it must be a JSON object with \"id\" and \"text\"");
        }
        String text = json.path("text").stringValue();
        return new GoldLine(json, new CodePoints(text), text.length());
    }

    Article article() {
        return new Article(string("id"), maybe("published"), string("text"));
    }

    String string(String key) {
        return maybe(key).orElseThrow(() -> new NotGold("\"" + key + "\" must be a string"));
    }

    /** Empty where the field is missing or null. */
    Optional<String> maybe(String key) {
        JsonNode value = json.path(key);
        return value.isString()
                ? Optional.of(value.stringValue())
                : value.isNumber() ? Optional.of(value.asString()) : Optional.empty();
    }

    boolean flag(String key) {
        return json.path(key).asBoolean(false);
    }

    int number(String key) {
        JsonNode value = json.path(key);
        if (!value.isNumber()) {
            throw new NotGold("\"" + key + "\" must be a number");
        }
        return value.asInt();
    }

    /** Empty where the document has none. */
    Optional<Coordinates> coordinates() {
        JsonNode latitude = json.path("latitude");
        JsonNode longitude = json.path("longitude");
        return latitude.isNumber() && longitude.isNumber()
                ? Optional.of(new Coordinates(latitude.asDouble(), longitude.asDouble()))
                : Optional.empty();
    }

    GoldLine object(String key) {
        return objectIfAny(key).orElseThrow(() -> new NotGold("\"" + key + "\" must be an object"));
    }

    Optional<GoldLine> objectIfAny(String key) {
        return json.path(key).isObject() ? Optional.of(new GoldLine(json.path(key), points, length)) : Optional.empty();
    }

    List<GoldLine> list(String key) {
        return items(key).stream()
                .map(item -> new GoldLine(item, points, length))
                .toList();
    }

    List<String> strings(String key) {
        return items(key).stream().map(JsonNode::asString).toList();
    }

    List<List<String>> listsOfStrings(String key) {
        return items(key).stream()
                .map(list -> list.valueStream().map(JsonNode::asString).toList())
                .toList();
    }

    /** Where this object stands in the text. */
    Span span() {
        int start = number("start");
        int end = number("end");
        if (start < 0 || end < start || end > points.ofUnit(length)) {
            throw new NotGold("no piece of the text: " + start + " to " + end);
        }
        return new Span(points.toUnit(start), points.toUnit(end));
    }

    List<Span> spans(String key) {
        return list(key).stream().map(GoldLine::span).toList();
    }

    private List<JsonNode> items(String key) {
        if (!json.path(key).isArray()) {
            throw new NotGold("\"" + key + "\" must be a list");
        }
        return json.path(key).valueStream().toList();
    }
}
