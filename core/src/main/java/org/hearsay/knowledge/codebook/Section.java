package org.hearsay.knowledge.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A mapping of a codebook file, asked for values of a known shape; the wrong shape is a fault that names the file. */
record Section(String file, Map<String, Object> values) {
    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** A text that must be there. */
    String text(String key) {
        if (values.get(key) instanceof String text) {
            return text;
        }
        throw fault("'" + key + "' is missing or no text");
    }

    /** A list of texts; empty where there is none. */
    List<String> strings(String key) {
        List<String> strings = new ArrayList<>();
        if (values.get(key) instanceof List<?> list) {
            for (Object item : list) {
                if (!(item instanceof String text)) {
                    throw fault("'" + key + "' holds something else than text: " + item);
                }
                strings.add(text);
            }
        }
        return List.copyOf(strings);
    }

    /** A mapping; empty where there is none. */
    Section section(String key) {
        Object value = values.get(key);
        if (value == null) {
            return new Section(file, Map.of());
        }
        return section(value, key);
    }

    /** A list of mappings; empty where there is none. */
    List<Section> sections(String key) {
        List<Section> sections = new ArrayList<>();
        if (values.get(key) instanceof List<?> list) {
            for (Object item : list) {
                sections.add(section(item, key));
            }
        }
        return List.copyOf(sections);
    }

    @SuppressWarnings("unchecked") // the reader makes no other mappings
    private Section section(Object value, String key) {
        if (value instanceof Map<?, ?> map) {
            return new Section(file, (Map<String, Object>) map);
        }
        throw fault("'" + key + "' wants a mapping, not " + value);
    }

    IllegalStateException fault(String what) {
        return new IllegalStateException("codebook, " + file + ": " + what);
    }
}
