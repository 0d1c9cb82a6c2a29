package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.knowledge.Cue;
import org.hearsay.knowledge.CueLexicon;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Document;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Coded;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every sentence of {@code en/cue-examples.tsv} and compares what is found with its brackets. */
class CueExamplesTest {
    private static final CueLexicon LEXICON = CueLexicon.load();
    private static final AttributionFinder FINDER = new AttributionFinder(LEXICON);

    /** An example: its text without brackets, and the bracketed words by their letter. */
    record Example(int line, boolean positive, String text, Map<String, List<String>> marked, Span cue) {
        static Example of(Table.Row row) {
            StringBuilder text = new StringBuilder();
            Map<String, List<String>> marked = new TreeMap<>();
            Span cue = new Span(0, 0);
            String field = row.field(2);
            for (int i = 0; i < field.length(); i++) {
                if (field.charAt(i) == '[') {
                    int close = field.indexOf(']', i);
                    String letter = field.substring(i + 1, i + 2);
                    String words = field.substring(i + 3, close);
                    cue = letter.equals("Q") ? new Span(text.length(), text.length() + words.length()) : cue;
                    marked.computeIfAbsent(letter, key -> new ArrayList<>()).add(words);
                    text.append(words);
                    i = close;
                } else {
                    text.append(field.charAt(i));
                }
            }
            return new Example(row.line(), row.field(1).equals("+"), text.toString(), marked, cue);
        }

        @Override
        public String toString() {
            return line + ": " + text;
        }
    }

    static Stream<Example> examples() {
        return Table.load("en/cue-examples.tsv").rows().stream().map(Example::of);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void holds(Example example) {
        Document document = SharedParser.parse(example.text());
        List<Attribution> found = FINDER.find(document);
        Span cue = example.cue();
        Optional<Attribution> hit = found.stream()
                .filter(attribution -> attribution.cue().filter(cue::overlaps).isPresent())
                .findFirst();
        if (!example.positive()) {
            assertThat(hit).isEmpty();
            return;
        }
        assertThat(hit).isPresent();
        Attribution attribution = hit.get();
        Map<String, List<String>> read = new TreeMap<>();
        attribution.sourceSpan().ifPresent(span -> read.put("S", List.of(document.quote(span))));
        attribution.cue().ifPresent(span -> read.put("Q", List.of(document.quote(span))));
        if (!attribution.content().isEmpty()) {
            read.put("C", attribution.content().stream().map(document::quote).toList());
        }
        assertThat(read).isEqualTo(example.marked());
    }

    @Test
    void everyFrameHasBothKindsOfExamples() {
        Set<String> needed = new TreeSet<>();
        for (Cue cue : LEXICON.all()) {
            for (Cue.Frame frame : cue.frames()) {
                needed.add(name(cue, frame));
            }
        }
        Set<String> positive = new TreeSet<>();
        Set<String> negative = new TreeSet<>();
        for (Table.Row row : Table.load("en/cue-examples.tsv").rows()) {
            (row.field(1).equals("+") ? positive : negative).add(row.field(0));
        }
        assertThat(positive).containsAll(needed);
        assertThat(negative).containsAll(needed);
    }

    private static String name(Cue cue, Cue.Frame frame) {
        String kind = cue.kind() == Cue.Kind.NOUN || cue.kind() == Cue.Kind.ADJECTIVE
                ? ((Coded) cue.kind()).code() + "-"
                : "";
        return switch (frame.pattern()) {
            case PREP -> kind + "preposition";
            case NP_PREP -> "np-" + frame.preposition();
            case ADDR_PREP -> "addr-" + frame.preposition();
            case IT_THAT -> frame.pattern().code();
            default -> kind + frame.pattern().code();
        };
    }
}
