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
import org.hearsay.app.record.Shape.MapOf;
import org.hearsay.app.record.Shape.Maybe;
import org.hearsay.app.record.Shape.Only;
import org.hearsay.app.record.Shape.Word;
import org.hearsay.model.Coded;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A JSON Schema (draft 2020-12) from the same shape that a printed value is written by. */
final class SchemaOf {
    private final Map<String, Object> definitions = new TreeMap<>();

    private final String contract;

    private SchemaOf(String contract) {
        this.contract = contract;
    }

    /**
     * The schema as JSON, ending with a newline.
     *
     * @param contract the value of the field {@code schema}, for instance {@code hearsay/record/1}
     */
    static String json(Fields shape, String contract, String description) {
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(new SchemaOf(contract).schema(shape, description))
                        .replace("\r\n", "\n")
                + "\n";
    }

    private Map<String, Object> schema(Fields shape, String description) {
        Map<String, Object> properties = properties(shape);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:" + contract.replace('/', ':'));
        schema.put("title", contract);
        schema.put("description", description);
        schema.putAll(properties);
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> properties(Fields shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            properties.put(field.key(), field.key().equals("schema") ? Map.of("const", contract) : of(field.shape()));
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
        } else if (shape instanceof MapOf map) {
            return ordered("type", "object", "additionalProperties", of(map.values()));
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
