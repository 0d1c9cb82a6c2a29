package org.hearsay.app.record;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Basis;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimField;
import org.hearsay.model.CodePoints;
import org.hearsay.model.Coded;
import org.hearsay.model.Coordinates;
import org.hearsay.model.Span;
import org.hearsay.model.incident.Voice;
import tools.jackson.databind.JsonNode;

/** Reads a value of a Java type back from its JSON: {@link Shapes} the other way round. */
final class ValueReader {
    private final String text;
    private final CodePoints points;

    /** @param text what spans point into */
    ValueReader(String text) {
        this.text = text;
        this.points = new CodePoints(text);
    }

    private Object value(Type type, JsonNode json) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Type inner = arguments[arguments.length - 1];
            if (generic.getRawType() == Optional.class) {
                return json.isNull() ? Optional.empty() : Optional.of(value(inner, json));
            }
            if (generic.getRawType() == Map.class) {
                Map<String, Object> values = new LinkedHashMap<>();
                json.properties().forEach(entry -> values.put(entry.getKey(), value(inner, entry.getValue())));
                return values;
            }
            Collection<Object> items = generic.getRawType() == Set.class ? new TreeSet<>() : new ArrayList<>();
            json.forEach(item -> items.add(value(inner, item)));
            return items;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return json.stringValue();
        } else if (plain == int.class || plain == Integer.class) {
            return json.intValue();
        } else if (plain == Long.class) {
            return json.longValue();
        } else if (plain == double.class) {
            return json.doubleValue();
        } else if (plain == boolean.class) {
            return json.booleanValue();
        } else if (plain == LocalDate.class) {
            return LocalDate.parse(json.stringValue());
        } else if (plain == Span.class) {
            return span(json);
        } else if (plain == Basis.class) {
            return json.has("claim") ? new Basis.ByClaim(json.get("claim").stringValue()) : Basis.REPORT;
        } else if (plain == Voice.class) {
            return json.path("by").asString("").equals("report") ? Voice.REPORT : fields(Voice.BySource.class, json);
        } else if (plain == Claim.About.class) {
            return about(json);
        } else if (plain.isEnum()) {
            return constant(plain, json.stringValue());
        }
        return fields(plain, json);
    }

    private static Object constant(Class<?> type, String code) {
        for (Object constant : type.getEnumConstants()) {
            if (((Coded) constant).code().equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " is never '" + code + "'");
    }

    private Span span(JsonNode json) {
        Span span = new Span(
                points.toUnit(json.get("start").intValue()),
                points.toUnit(json.get("end").intValue()));
        String quote = json.get("quote").stringValue();
        if (span.end() > text.length()
                || !text.substring(span.start(), span.end()).equals(quote)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "the words at %d are not '%s'",
                    json.get("start").intValue(),
                    quote));
        }
        return span;
    }

    private static Claim.About about(JsonNode json) {
        ClaimField field =
                (ClaimField) constant(ClaimField.class, json.get("field").stringValue());
        for (Claim.Thing thing : Claim.Thing.values()) {
            if (json.path(thing.code()).isString()) {
                return new Claim.About(thing, json.get(thing.code()).stringValue(), field);
            }
        }
        throw new IllegalArgumentException("a claim is about something");
    }

    Object fields(Class<?> type, JsonNode json) {
        RecordParts parts = RecordParts.of(type);
        Object[] values = new Object[parts.names().size()];
        for (int i = 0; i < values.length; i++) {
            String key = parts.names().get(i);
            if (key.equals("coordinates")) {
                values[i] = coordinates(json);
            } else if (json.has(key)) {
                values[i] = value(parts.types().get(i), json.get(key));
            } else {
                throw new IllegalArgumentException("there is no \"" + key + "\" in a " + type.getSimpleName());
            }
        }
        return parts.make(values);
    }

    private static Optional<Coordinates> coordinates(JsonNode json) {
        return json.path("latitude").isNumber()
                ? Optional.of(new Coordinates(
                        json.get("latitude").doubleValue(),
                        json.get("longitude").doubleValue()))
                : Optional.empty();
    }
}
