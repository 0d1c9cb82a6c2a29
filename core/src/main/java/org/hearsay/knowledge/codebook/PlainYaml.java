package org.hearsay.knowledge.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the part of YAML that codebook files are written in: block mappings and lists by indentation, flow lists and mappings on one
 * line, plain and double-quoted text, comment lines. A general YAML library reads the same files to the same values, but takes longer
 * to start than all the rest of the reading room; every codebook is loaded on every run.
 */
final class PlainYaml {
    private final String name;
    private final List<Line> lines = new ArrayList<>();
    private int next;

    private record Line(int number, int indent, String text) {}

    private PlainYaml(String name, String text) {
        this.name = name;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String stripped = line.strip();
            if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                lines.add(new Line(number, line.length() - line.stripLeading().length(), stripped));
            }
        }
    }

    /** The mapping that a file holds; its values are text, lists and mappings. */
    static Section read(String name, String text) {
        PlainYaml reader = new PlainYaml(name, text);
        Map<String, Object> map = reader.mapping(0);
        if (reader.next < reader.lines.size()) {
            throw reader.fault(reader.lines.get(reader.next), "is indented as nothing before it");
        }
        return new Section(name, map);
    }

    private Map<String, Object> mapping(int indent) {
        Map<String, Object> map = new LinkedHashMap<>();
        while (next < lines.size()
                && lines.get(next).indent() == indent
                && !lines.get(next).text().startsWith("- ")) {
            Line line = lines.get(next);
            next++;
            entry(line, line.text(), indent, map);
        }
        return map;
    }

    private void entry(Line line, String text, int indent, Map<String, Object> map) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon + 1 < text.length() && text.charAt(colon + 1) != ' ') {
            throw fault(line, "wants 'key: value'");
        }
        String value = text.substring(colon + 1).strip();
        map.put(text.substring(0, colon).strip(), value.isEmpty() ? block(indent) : new Flow(line, value).whole());
    }

    private Object block(int outer) {
        if (next >= lines.size() || lines.get(next).indent() <= outer) {
            return "";
        }
        Line line = lines.get(next);
        return line.text().startsWith("- ") ? list(line.indent()) : mapping(line.indent());
    }

    private List<Object> list(int indent) {
        List<Object> list = new ArrayList<>();
        while (next < lines.size()
                && lines.get(next).indent() == indent
                && lines.get(next).text().startsWith("- ")) {
            Line line = lines.get(next);
            next++;
            String item = line.text().substring(2).strip();
            boolean isMapping = !item.startsWith("\"") && item.indexOf(": ") > 0;
            if (isMapping) {
                Map<String, Object> map = new LinkedHashMap<>();
                entry(line, item, indent + 2, map);
                map.putAll(mapping(indent + 2));
                list.add(map);
            } else {
                list.add(new Flow(line, item).whole());
            }
        }
        return list;
    }

    private IllegalStateException fault(Line line, String what) {
        return new IllegalStateException(
                "codebook, " + name + ", line " + line.number() + " " + what + ": " + line.text());
    }

    /** A value on one line. */
    private final class Flow {
        private final Line line;
        private final String text;
        private int at;

        Flow(Line line, String text) {
            this.line = line;
            this.text = text;
        }

        Object whole() {
            char first = text.charAt(0);
            if (first != '[' && first != '{' && first != '"') {
                return text;
            }
            Object value = value();
            if (at != text.length()) {
                throw fault(line, "goes on after its value");
            }
            return value;
        }

        private Object value() {
            return switch (peek()) {
                case '[' -> items();
                case '{' -> fields();
                default -> scalar();
            };
        }

        private List<Object> items() {
            List<Object> items = new ArrayList<>();
            at++;
            while (peek() != ']') {
                items.add(value());
                comma(']');
            }
            at++;
            return items;
        }

        private Map<String, Object> fields() {
            Map<String, Object> fields = new LinkedHashMap<>();
            at++;
            while (peek() != '}') {
                String key = scalar();
                if (peek() != ':') {
                    throw fault(line, "wants ':' after '" + key + "'");
                }
                at++;
                fields.put(key, value());
                comma('}');
            }
            at++;
            return fields;
        }

        private void comma(char close) {
            if (peek() == ',') {
                at++;
            } else if (peek() != close) {
                throw fault(line, "wants ',' or '" + close + "'");
            }
        }

        private String scalar() {
            boolean quoted = peek() == '"';
            int start = quoted ? ++at : at;
            while (at < text.length() && (quoted ? text.charAt(at) != '"' : ",:]}".indexOf(text.charAt(at)) < 0)) {
                at++;
            }
            String scalar = text.substring(start, at);
            if (quoted) {
                at++;
            }
            return quoted ? scalar : scalar.strip();
        }

        private char peek() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (at >= text.length()) {
                throw fault(line, "ends too soon");
            }
            return text.charAt(at);
        }
    }
}
