package org.hearsay.app.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.model.Span;

/**
 * The report's text as HTML in which the words of every value are marked. Spans overlap freely, and elements may not: so the text is cut
 * wherever a span begins or ends, and each piece names all the values it belongs to, by their positions in the list.
 */
final class MarkedText {
    private final String text;
    private final List<Value> values;
    private final StringBuilder html = new StringBuilder();
    private final Map<Integer, String> anchors = new HashMap<>();

    private MarkedText(String text, List<Value> values) {
        this.text = text;
        this.values = values;
    }

    /**
     * The paragraphs, and where each value begins.
     *
     * @param anchors by a value's position in the list, the id of the first piece of its words
     */
    record Marked(String html, Map<Integer, String> anchors) {}

    static Marked of(String text, List<Value> values) {
        MarkedText marked = new MarkedText(text, values);
        marked.write();
        return new Marked(marked.html.toString(), Map.copyOf(marked.anchors));
    }

    private void write() {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        Map<Integer, List<Integer>> beginning = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            for (Span span : values.get(i).spans()) {
                if (span.length() > 0) {
                    cuts.add(span.start());
                    cuts.add(span.end());
                    beginning
                            .computeIfAbsent(span.start(), at -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        List<Span> paragraphs = paragraphs();
        paragraphs.forEach(paragraph -> cuts.add(paragraph.start()));
        paragraphs.forEach(paragraph -> cuts.add(paragraph.end()));
        List<Integer> open = new ArrayList<>();
        int next = 0;
        for (Span paragraph : paragraphs) {
            html.append("<p>");
            for (int at : cuts.subSet(next, paragraph.end())) {
                open.removeIf(value -> !covers(value, at));
                beginning.getOrDefault(at, List.of()).stream()
                        .filter(value -> !open.contains(value))
                        .forEach(open::add);
                if (at >= paragraph.start()) {
                    piece(new Span(at, cuts.higher(at)), open);
                }
            }
            next = paragraph.end();
            html.append("</p>\n");
        }
    }

    private boolean covers(int value, int at) {
        return values.get(value).spans().stream().anyMatch(span -> span.start() <= at && at < span.end());
    }

    private void piece(Span piece, List<Integer> open) {
        String words = Html.escape(text.substring(piece.start(), piece.end()));
        if (open.isEmpty() || words.isBlank()) {
            html.append(words);
            return;
        }
        String id = "w" + piece.start();
        open.forEach(value -> anchors.putIfAbsent(value, id));
        String kinds = open.stream()
                .map(value -> values.get(value).kind())
                .distinct()
                .map(Value.Kind::style)
                .collect(Collectors.joining(" "));
        String numbers = open.stream().map(String::valueOf).collect(Collectors.joining(" "));
        html.append("<span id=\"")
                .append(id)
                .append("\" class=\"m ")
                .append(kinds)
                .append("\" data-v=\"")
                .append(numbers);
        html.append("\" tabindex=\"-1\">").append(words).append("</span>");
    }

    /** Where a text has empty lines, they part its paragraphs; where it has none, every line is one. */
    private List<Span> paragraphs() {
        boolean emptyLines = text.strip().lines().anyMatch(String::isBlank);
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (emptyLines) {
                while (end >= 0 && !isBlankLine(end + 1)) {
                    end = text.indexOf('\n', end + 1);
                }
            }
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Span(start, end));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private boolean isBlankLine(int start) {
        for (int i = start; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
