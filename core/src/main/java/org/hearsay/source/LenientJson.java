package org.hearsay.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the JSON that pages carry in their {@code ld+json} scripts, which is often not quite JSON: raw line breaks in strings, a comma
 * too many, a comment around it. What cannot be read ends the reading; what was read until then is kept.
 *
 * <p>Objects become maps, arrays lists, everything else its text.
 */
final class LenientJson {
    private static final int DEEPEST = 40;

    private final String json;
    private int at;

    private LenientJson(String json) {
        this.json = json;
    }

    static Optional<Object> read(String json) {
        LenientJson reader = new LenientJson(json);
        while (reader.at < json.length() && json.charAt(reader.at) != '{' && json.charAt(reader.at) != '[') {
            reader.at++;
        }
        return reader.at < json.length() ? Optional.of(reader.value(0)) : Optional.empty();
    }

    private Object value(int depth) {
        skipBlanks();
        if (at >= json.length() || depth > DEEPEST) {
            at = json.length();
            return "";
        }
        return switch (json.charAt(at)) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> fields = new LinkedHashMap<>();
        at++;
        while (moreBefore('}')) {
            if (json.charAt(at) != '"') {
                at = json.length();
                break;
            }
            String key = string();
            skipBlanks();
            if (at < json.length() && json.charAt(at) == ':') {
                at++;
                fields.put(key, value(depth + 1));
            }
        }
        return fields;
    }

    private List<Object> array(int depth) {
        List<Object> values = new ArrayList<>();
        at++;
        while (moreBefore(']')) {
            values.add(value(depth + 1));
        }
        return values;
    }

    /** Steps over commas; at the closing mark steps over it and says there is no more. */
    private boolean moreBefore(char close) {
        skipBlanks();
        while (at < json.length() && json.charAt(at) == ',') {
            at++;
            skipBlanks();
        }
        if (at < json.length() && json.charAt(at) == close) {
            at++;
            return false;
        }
        return at < json.length();
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        at++;
        while (at < json.length() && json.charAt(at) != '"') {
            char c = json.charAt(at++);
            text.append(c == '\\' && at < json.length() ? escaped() : c);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char c = json.charAt(at++);
        switch (c) {
            case 'n', 'r', 't', 'b', 'f':
                return ' ';
            case 'u':
                if (at + 4 <= json.length()) {
                    try {
                        char unit = (char) Integer.parseInt(json.substring(at, at + 4), 16);
                        at += 4;
                        return unit;
                    } catch (NumberFormatException notHex) {
                        return c;
                    }
                }
                return c;
            default:
                return c;
        }
    }

    private String word() {
        int from = at;
        while (at < json.length() && ",]}\n".indexOf(json.charAt(at)) < 0) {
            at++;
        }
        if (at == from) {
            at++; // a closing mark of the wrong kind: step over it, or there would be no end
        }
        return json.substring(from, at).strip();
    }

    private void skipBlanks() {
        while (at < json.length() && json.charAt(at) <= ' ') {
            at++;
        }
    }
}
