package org.hearsay.app.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class MatchingTest {
    /** 0 fits both, 1 only what 0 took first: 0 has to give way, so that there are two pairs and not one. */
    @Test
    void thereAreAsManyPairsAsCanBe() {
        assertThat(Matching.of(2, 2, (left, right) -> left == 0 || right == 0))
                .containsExactly(new Matching.Pair(0, 1), new Matching.Pair(1, 0));
    }

    /** The second of the left is the very span on the right, though the first, which comes before it, overlaps that one too. */
    @Test
    void theSameSpanGoesBeforeOneThatOverlaps() {
        List<Span> left = List.of(new Span(0, 8), new Span(4, 8), new Span(20, 24));
        List<Span> right = List.of(new Span(4, 8), new Span(2, 5), new Span(30, 31));
        Matching.OfSpans matching = Matching.ofSpans(left, right);
        assertThat(matching.same()).isEqualTo(1);
        assertThat(matching.pairs()).containsExactly(new Matching.Pair(1, 0), new Matching.Pair(0, 1));
        assertThat(matching.left(3)).containsExactly(2);
        assertThat(matching.right(3)).containsExactly(2);
    }
}
