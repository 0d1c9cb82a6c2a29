package org.hearsay.app.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.app.evaluate.score.Invented.Happening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Harm;
import org.junit.jupiter.api.Test;

class GvaTest {
    private static final String TEXT = "A vigil was held. Three people were shot dead near Elm Park.";
    private static final String GOLD = """
            {"id": "g1", "text": "A vigil was held. Three people were shot dead near Elm Park.", "incident": "7",
             "truth": {"date": "2016-02-09", "city": "Elm Park (Green County)", "killed": 3, "injured": 0}}""".replace("\n", " ");

    /** The main event is the second: the first has no toll, the third is history. */
    private static Answer answer() {
        return new Invented(TEXT)
                .actor("a1", "three people", ActorKind.CIVILIANS, List.of("Three people"))
                .event(new Happening("mob-violence", "A vigil"))
                .event(new Happening("killing", "shot dead")
                        .on("2016-02-09", "2016-02-10")
                        .at(Optional.empty(), "near Elm Park")
                        .toll(Harm.KILLED, Optional.of("a1"), 1, false)
                        .toll(Harm.KILLED, Optional.of("a1"), 2, false)
                        .toll(Harm.KILLED, Optional.empty(), 1, false)
                        .toll(Harm.KILLED, Optional.empty(), 40, true))
                .event(new Happening("killing", "dead").background().toll(Harm.WOUNDED, Optional.empty(), 9, false))
                .answer();
    }

    /**
     * Killed: the greater of 1 and 2 for the one group, 1 for the other, the cumulative 40 left out: 3, right. Injured: none is told
     * where the dead are: 0, right. The day: it ends one day late, so within one day and not exact. The city: held by the words.
     *
     * <p>Another document has no answer: all figures over both are half of those over the answered one.
     */
    @Test
    void theMainEventIsHeldAgainstTheArchive() {
        Map<String, Double> figures =
                Invented.figures("gva", List.of(GOLD, GOLD), List.of(answer(), Invented.nothing(TEXT)));
        assertThat(figures)
                .containsEntry("killed", 0.5)
                .containsEntry("killed.given", 1.0)
                .containsEntry("injured", 0.5)
                .containsEntry("injured.given", 1.0)
                .containsEntry("date.exact", 0.0)
                .containsEntry("date.within1", 0.5)
                .containsEntry("date.within1.given", 1.0)
                .containsEntry("city", 0.5)
                .containsEntry("city.given", 1.0);
    }

    /** An event without any toll has no number of dead, not even 0, and two days off is wrong. */
    @Test
    void noTollIsNoAnswer() {
        Answer answer = new Invented(TEXT)
                .event(new Happening("armed-attack", "shot dead").on("2016-02-11", "2016-02-11"))
                .answer();
        assertThat(Invented.figures("gva", List.of(GOLD), List.of(answer)))
                .containsEntry("injured", 0.0)
                .containsEntry("injured.given", 0.0)
                .containsEntry("date.within1", 0.0);
        Score score = Corpora.named("gva")
                .orElseThrow()
                .document(GoldLine.parse(GOLD))
                .score(answer);
        assertThat(score.counts().get("injured.pred")).isZero();
        assertThat(score.counts().get("date.within1.pred")).isEqualTo(1);
    }

    @Test
    void itsDocumentsSayWhichIncidentTheyAreOf() {
        GoldDocument document = Corpora.named("gva").orElseThrow().document(GoldLine.parse(GOLD));
        assertThat(document.cluster()).contains("7");
    }
}
