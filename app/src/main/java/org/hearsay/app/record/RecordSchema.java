package org.hearsay.app.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.app.record.Shape.Either;
import org.hearsay.app.record.Shape.Field;
import org.hearsay.app.record.Shape.Fields;
import org.hearsay.app.record.Shape.Leaf;
import org.hearsay.app.record.Shape.ListOf;
import org.hearsay.app.record.Shape.Maybe;
import org.hearsay.app.record.Shape.Only;
import org.hearsay.app.record.Shape.Word;
import org.hearsay.model.Coded;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema (draft 2020-12) of the record, from the same shape that the record is written by. */
public final class RecordSchema {
    private final Map<String, Object> definitions = new TreeMap<>();

    private RecordSchema() {}

    /** The schema as JSON, ending with a newline: the content of {@code schema/record.schema.json}. */
    public static String json() {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(new RecordSchema().schema())
                        .replace("\r\n", "\n")
                + "\n";
    }

    private Map<String, Object> schema() {
        Map<String, Object> record = properties(Shapes.of(PrintedRecord.class));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:hearsay:record:1");
        schema.put("title", PrintedRecord.SCHEMA);
        schema.put(
                "description",
                "What Hearsay writes for one report. Generated from the Java types: do not edit. Keys are never missing;"
                        + " what is not known is null. Offsets count Unicode code points of report.text.");
        schema.putAll(record);
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> properties(Fields shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            properties.put(
                    field.key(),
                    field.key().equals("schema") ? Map.of("const", PrintedRecord.SCHEMA) : of(field.shape()));
        }
        return object(properties);
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", List.copyOf(properties.keySet()));
        object.put("additionalProperties", false);
        return object;
    }

    private Map<String, Object> of(Shape shape) {
        if (shape instanceof Leaf leaf) {
            return leaf(leaf);
        } else if (shape instanceof Word word) {
            return defined(word.type().getSimpleName(), () -> Map.of("enum", words(word)));
        } else if (shape instanceof Only only) {
            return Map.of("const", only.word());
        } else if (shape instanceof Maybe maybe) {
            return ordered("anyOf", List.of(of(maybe.shape()), Map.of("type", "null")));
        } else if (shape instanceof ListOf list) {
            return ordered("type", "array", "items", of(list.items()));
        } else if (shape instanceof Fields fields) {
            return defined(fields.name(), () -> properties(fields));
        } else if (shape instanceof Either either) {
            return defined(
                    either.name(),
                    () -> ordered(
                            "anyOf",
                            either.kinds().stream().map(this::properties).toList()));
        }
        throw new IllegalStateException("no schema for " + shape);
    }

    private Map<String, Object> leaf(Leaf leaf) {
        return switch (leaf) {
            case TEXT -> Map.of("type", "string");
            case WHOLE_NUMBER -> Map.of("type", "integer");
            case NUMBER -> Map.of("type", "number");
            case FLAG -> Map.of("type", "boolean");
            case DAY -> ordered("type", "string", "format", "date");
            case SPAN ->
                defined(
                        "Span",
                        () -> object(new LinkedHashMap<>(ordered(
                                "start", ordered("type", "integer", "minimum", 0),
                                "end", ordered("type", "integer", "minimum", 0),
                                "quote", Map.of("type", "string")))));
        };
    }

    private Map<String, Object> defined(String name, Supplier<Map<String, Object>> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, definition.get());
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static List<String> words(Word word) {
        return Stream.of(word.type().getEnumConstants()).map(Coded::code).toList();
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
