package org.hearsay.app.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.app.evaluate.score.Invented.Happening;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventLocationTest {
    private static final String TEXT = "Rebels shelled Arra and Bemba while talks went on in Casto, he said.";
    private static final String GOLD = """
            {"id": "v1", "text": "Rebels shelled Arra and Bemba while talks went on in Casto, he said.", "events": [
              {"verb": {"start": 7, "end": 14}, "locations": [{"start": 15, "end": 19, "text": "Arra"}, {"start": 24, "end": 29, "text": "Bemba"}]},
              {"verb": {"start": 36, "end": 41}, "locations": [{"start": 53, "end": 58, "text": "Casto"}]},
              {"verb": {"start": 42, "end": 46}, "locations": []},
              {"verb": {"start": 63, "end": 67}, "locations": []}]}""".replace("\n", " ");

    /**
     * The long event was "in Casto", the short one in Arra. "shelled" is answered by the short one: right, one of its two places.
     * "talks" by the long one: right when one may hold the other, and never the very same words. "went" by the long one too, where the gold
     * has no place: a false alarm. No event covers "said".
     *
     * <p>verb: 2 right of 3 printed, 2 of the gold. exact: 1 right of 3 printed, 1 place of 3. overlap: 2 of 3 and 2 of 3. 3 verbs of 4
     * are covered.
     */
    @Test
    void theShortestEventAnswers() {
        Answer answer = new Invented(TEXT)
                .place("p1", "Arra", "XX", "1", Optional.empty(), "Arra")
                .event(new Happening("talks", "Rebels shelled Arra and Bemba while talks went on in Casto")
                        .at(Optional.empty(), "in Casto"))
                .event(new Happening("shelling", "shelled Arra").at(Optional.of("p1"), "at Arra"))
                .answer();
        assertThat(Invented.figures("event_location", List.of(GOLD), List.of(answer)))
                .containsEntry("verb.p", 2 / 3.0)
                .containsEntry("verb.r", 1.0)
                .containsEntry("verb.f1", 0.8)
                .containsEntry("exact.p", 1 / 3.0)
                .containsEntry("exact.r", 1 / 3.0)
                .containsEntry("overlap.p", 2 / 3.0)
                .containsEntry("overlap.r", 2 / 3.0)
                .containsEntry("event.r", 0.75);
        Score score = Corpora.named("event_location")
                .orElseThrow()
                .document(GoldLine.parse(GOLD))
                .score(answer);
        assertThat(score.findings()).singleElement().extracting(Finding::kind).isEqualTo("false alarm");
    }
}
