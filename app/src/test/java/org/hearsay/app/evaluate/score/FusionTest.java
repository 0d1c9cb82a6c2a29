package org.hearsay.app.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FusionTest {
    private static final List<GoldDocument> GOLD = Stream.of("a/1 A", "a/2 A", "a/3 A", "b/1 B", "b/2 B")
            .map(document -> document.split(" ", 2))
            .map(parts -> Corpora.named("ecbplus")
                    .orElseThrow()
                    .document(GoldLine.parse(String.format(
                            "{\"id\": \"%s\", \"text\": \"Rain.\", \"subtopic\": \"%s\"}", parts[0], parts[1]))))
            .toList();

    private static List<Score> scores(Map<String, String> printed) {
        return Fusion.scores(GOLD, printed);
    }

    private static Map<String, Double> figures(List<Score> scores) {
        return Corpora.named("ecbplus")
                .orElseThrow()
                .figures(Counts.sum(scores.stream().map(Score::counts).toList()));
    }

    /**
     * Incident x holds a/1, a/2 and b/1, incident y holds a/3, and b/2 is in none.
     *
     * <p>B-cubed precision, over the four that are in one: 2/3 + 2/3 + 1 (a/3) + 1/3 (b/1) = 8/3, over 4 = 2/3. Recall, over all five:
     * 2/3 + 2/3 + 1/3 + 1/2 + 0 = 13/6, over 5 = 13/30. F1 = 2 · 2/3 · 13/30 / (2/3 + 13/30) = 52/99.
     *
     * <p>Pairs, from both ends: 6 + 2 = 8 in the gold, 6 printed (x), 2 of them right (a/1 with a/2): 1/3 and 1/4, F1 = 2/7.
     */
    @Test
    void documentsAndPairsAreCounted() {
        List<Score> scores = scores(Map.of("a_1", "x", "a_2", "x", "b_1", "x", "a_3", "y", "elsewhere", "x"));
        Map<String, Double> figures = figures(scores);
        Map<String, Double> expected = Map.of(
                "b3.p", 2 / 3.0,
                "b3.r", 13 / 30.0,
                "b3.f1", 52 / 99.0,
                "pairs.p", 1 / 3.0,
                "pairs.r", 1 / 4.0,
                "pairs.f1", 2 / 7.0);
        expected.forEach((name, value) -> assertThat(figures.get(name)).as(name).isCloseTo(value, within(1e-12)));
        // a/3 with a/1 and with a/2, b/2 with b/1 are missed; b/1 with a/1 and with a/2 are false alarms.
        assertThat(scores.stream().flatMap(score -> score.findings().stream()))
                .extracting(Finding::kind)
                .containsExactly("missed", "missed", "false alarm", "false alarm", "missed");
    }

    @Test
    void theGoldItselfIsAllRightAndNothingIsNothing() {
        assertThat(figures(scores(Map.of("a_1", "1", "a_2", "1", "a_3", "1", "b_1", "2", "b_2", "2"))))
                .allSatisfy((name, value) -> assertThat(value).as(name).isEqualTo(1));
        assertThat(figures(scores(Map.of())))
                .allSatisfy((name, value) -> assertThat(value).as(name).isZero());
    }
}
