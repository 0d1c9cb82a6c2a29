package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
    private static List<Quotation> find(String text) {
        NormalText normal = NormalText.of(text);
        List<Block> blocks = Layout.load().find(normal.text());
        List<org.hearsay.model.Span> spans = blocks.stream().map(Block::span).toList();
        return new QuotationFinder(normal, normal.text())
                .find(
                        spans,
                        spans.stream()
                                .map(s -> QuoteMarks.in(normal, normal.text(), s.start(), s.end()))
                                .toList());
    }

    private static List<String> inner(String text) {
        return find(text).stream()
                .map(q -> text.substring(q.inner().start(), q.inner().end()))
                .toList();
    }

    @Test
    void marksOfAnyShape() {
        for (String text : List.of(
                "“We left,” he said.",
                "\"We left,\" he said.",
                "''We left,'' he said.",
                "``We left,'' he said.",
                "« We left, » he said.",
                "‘We left,’ he said.",
                "'We left,' he said.",
                "\"We left,” he said.",
                "”We left,“ he said.",
                "â€œWe left,â€\u009D he said.",
                "â€œWe left,â€™â€™ he said.",
                "‘‘We left,’’ he said.")) {
            assertThat(inner(text)).as(text).containsExactly("We left,");
            assertThat(find(text).get(0).balanced()).as(text).isTrue();
        }
    }

    @Test
    void apostrophesAreNotMarks() {
        assertThat(inner("The soldiers' homes weren't burned in the '90s, said the rebels' leader."))
                .isEmpty();
        assertThat(inner("bjp''s leader didn''t come.")).isEmpty();
    }

    @Test
    void aQuotationInAQuotation() {
        assertThat(inner("“They call it a ‘ceasefire’ now,” she said, and 'the Lion' left."))
                .containsExactly("They call it a ‘ceasefire’ now,", "ceasefire", "the Lion");
    }

    @Test
    void aQuotationGoesOnInTheNextParagraphThatOpensWithAMark() {
        List<Quotation> found = find("He said: “We came first.\n“We saw nothing,” he said.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).balanced()).isTrue();
        assertThat(inner("He said: “We came first.\n“We saw nothing,” he said."))
                .containsExactly("We came first.\n“We saw nothing,");
    }

    @Test
    void anUnclosedQuotationEndsWithItsParagraph() {
        String text = "She said “the men are gone.\nThe army denied it. “No,” it said.";
        assertThat(inner(text)).containsExactly("the men are gone.", "No,");
        assertThat(find(text)).extracting(Quotation::balanced).containsExactly(false, true);
    }

    @Test
    void aStrayClosingMarkOpensNothing() {
        assertThat(inner("We were there,\" he said. The pipe was 6\" wide. The men left."))
                .isEmpty();
    }

    @Test
    void missingSpacesDoNotMatter() {
        assertThat(inner("He said:\"We left.\"The army said,\"We stayed.\"")).containsExactly("We left.", "We stayed.");
    }
}
