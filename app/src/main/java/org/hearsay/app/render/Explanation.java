package org.hearsay.app.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.app.render.Paper.Ink;
import org.hearsay.model.Decision;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;

/** Says of values where they come from: the sentence, on whose word, the rule, and what was rejected. */
public final class Explanation {
    private static final int MARGIN = 2;
    private static final int COLUMN = 12;

    private final Reading reading;
    private final List<Span> sentences;
    private final List<Decision> decisions;
    private final Paper paper;

    /**
     * @param reading as it was saved
     * @param sentences of its report
     * @param decisions of the same report read again
     */
    public Explanation(Reading reading, List<Span> sentences, List<Decision> decisions, int width, boolean colour) {
        this.reading = reading;
        this.sentences = sentences;
        this.decisions = decisions;
        this.paper = new Paper(Math.min(width, 100), colour);
    }

    /** One line for each value: its key and what it is. */
    public static String list(Reading reading, int width, boolean colour) {
        Paper paper = new Paper(width, colour);
        for (Value value : Values.of(reading)) {
            String key = value.key() + " ".repeat(Math.max(1, 19 - value.key().length()));
            paper.add(Ink.PLAIN, value.what())
                    .add(Ink.FAINT, " — " + value.voice())
                    .end(key, 19);
        }
        return paper.toString();
    }

    /** The values in full, one after the other. */
    public String of(List<Value> values) {
        for (Value value : values) {
            paper.add(Ink.STRONG, value.key())
                    .add(Ink.STRONG, "  " + value.what())
                    .end("", COLUMN);
            paper.add(Ink.PLAIN, value.voice()).end(label("word of"), COLUMN);
            paper.add(Ink.PLAIN, value.rule()).end(label("rule"), COLUMN);
            for (Span span : value.spans()) {
                sentence(span);
            }
            decisions.stream()
                    .filter(decision -> value.spans().stream().anyMatch(span -> concerns(decision, span, value)))
                    .forEach(this::decision);
            paper.blank();
        }
        return paper.toString();
    }

    private static String label(String label) {
        return " ".repeat(MARGIN) + label + " ".repeat(COLUMN - MARGIN - label.length());
    }

    /** The sentence around some words, with the words made to stand out. */
    private void sentence(Span words) {
        Span around = sentences.stream()
                .filter(sentence -> sentence.overlaps(words))
                .reduce(Span::hull)
                .map(sentence -> sentence.hull(words))
                .orElse(words);
        String text = reading.report().text();
        paper.add(Ink.FAINT, "“" + text.substring(around.start(), words.start()));
        paper.add(
                Ink.CLAIM,
                mark(text.substring(around.start(), words.start())) + "["
                        + reading.report().quote(words) + "]");
        paper.add(Ink.FAINT, text.substring(words.end(), around.end()) + "”");
        paper.end(label("sentence"), COLUMN);
    }

    /** A blank where the words before end with one, for the next words not to be joined to them. */
    private static String mark(String before) {
        return before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1)) ? " " : "";
    }

    /** A choice belongs to a value when it was made about its words, or about words in them that bear on that field. */
    private static boolean concerns(Decision decision, Span span, Value value) {
        return switch (value.kind()) {
            case EVENT, CONTENT, RELATION, FIGURE ->
                span.contains(decision.span()) && decision.span().length() * 2 > span.length();
            case ACTOR, LABEL, PLACE, DATE, TOLL, TARGET, WEAPON, SOURCE, CUE, ISSUE -> span.overlaps(decision.span());
        };
    }

    private void decision(Decision decision) {
        String chosen = decision.chosen().isEmpty() ? "left open" : decision.chosen();
        paper.add(Ink.PLAIN, chosen)
                .add(
                        Ink.FAINT,
                        " — " + decision.question() + " of “"
                                + Wording.onOneLine(reading.report().quote(decision.span())) + "”, rule "
                                + decision.rule());
        paper.end(label("chosen"), COLUMN);
        decision.rejected().forEach(rejected -> {
            paper.add(Ink.DENIAL, rejected.what()).add(Ink.FAINT, " — " + rejected.why());
            paper.end(label("rejected"), COLUMN);
        });
    }

    /** The values that an id, or an id and a field, names. */
    public static List<Value> find(Reading reading, String key) {
        return Values.of(reading).stream()
                .filter(value -> value.key().equals(key) || value.id().equals(key))
                .toList();
    }

    /** The key that was perhaps meant: of the same thing, another field. */
    public static Optional<String> near(Reading reading, String key) {
        String id = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
        return Values.of(reading).stream()
                .filter(value -> value.id().equals(id))
                .map(Value::key)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .reduce((a, b) -> a + ", " + b);
    }
}
