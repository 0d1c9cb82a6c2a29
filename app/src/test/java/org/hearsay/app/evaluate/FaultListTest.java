package org.hearsay.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.app.evaluate.score.Article;
import org.hearsay.app.evaluate.score.Finding;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class FaultListTest {
    private static final String TEXT = "It rained. Gen. Roca met St. Ives. He left.";

    @Test
    void showsTheSentenceAsItWasCutNotUpToTheNextFullStop() {
        Article article = new Article("x/1", Optional.empty(), TEXT);
        int roca = TEXT.indexOf("Roca");
        Fault fault = new Fault(
                article, Finding.wrong("source", Optional.of(new Span(roca, roca + 4)), "Gen. Roca", "Roca", "a rule"));
        List<Span> sentences = List.of(new Span(0, 10), new Span(11, 34), new Span(35, TEXT.length()));
        assertThat(FaultList.text(List.of(fault), any -> sentences)).isEqualTo("""
                source, wrong  x/1
                  text  Gen. ⟦Roca⟧ met St. Ives.
                  gold  Gen. Roca
                  ours  Roca
                  rule  a rule

                """);
        assertThat(FaultList.text(List.of(fault), any -> List.of())).contains("  text  ⟦Roca⟧\n");
    }
}
