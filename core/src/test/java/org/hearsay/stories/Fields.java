package org.hearsay.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Coded;

/**
 * A mapping of an {@code expected.yaml}, read key by key; whatever it does not understand it refuses by name.
 *
 * @param where the file and the entry, for error messages
 */
record Fields(String where, Map<?, ?> values) {

    static Fields of(String where, Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Fields(where, map);
        }
        throw new IllegalArgumentException(where + ": a mapping was expected, not " + value);
    }

    Fields allow(Set<String> keys) {
        for (Object key : values.keySet()) {
            if (!keys.contains(String.valueOf(key))) {
                throw new IllegalArgumentException(where + ": unknown key '" + key + "', known are " + keys);
            }
        }
        return this;
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(String::valueOf);
    }

    String required(String key) {
        return text(key).orElseThrow(() -> new IllegalArgumentException(where + ": '" + key + "' is missing"));
    }

    /** A list of words; one word alone is a list of one. */
    List<String> texts(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(value.toString());
    }

    <E extends Enum<E> & Coded> Optional<E> coded(String key, Class<E> type) {
        return text(key).map(code -> code(type, code));
    }

    /** Alternatives, any of which will do, written {@code a|b}. */
    List<String> alternatives(String key) {
        return text(key).map(value -> List.of(value.split("\\|", -1))).orElse(List.of());
    }

    <E extends Enum<E> & Coded> List<E> codes(String key, Class<E> type) {
        return alternatives(key).stream().map(code -> code(type, code)).toList();
    }

    Optional<Integer> number(String key) {
        return text(key).map(Integer::valueOf);
    }

    Optional<Fields> nested(String key) {
        return Optional.ofNullable(values.get(key)).map(value -> of(where + "." + key, value));
    }

    List<Fields> entries(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new IllegalArgumentException(where + ": '" + key + "' must be a list");
        }
        List<Fields> entries = new ArrayList<>();
        for (Object entry : list) {
            entries.add(of(where + ", " + key + "[" + entries.size() + "]", entry));
        }
        return List.copyOf(entries);
    }

    <E extends Enum<E> & Coded> E code(Class<E> type, String code) {
        try {
            return Coded.of(type, code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
        }
    }
}
