package org.hearsay.app.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hearsay.app.evaluate.score.Invented.Happening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Actuality;
import org.hearsay.model.Harm;
import org.hearsay.model.ResponsibilityKind;
import org.junit.jupiter.api.Test;

class IndiaPoliceTest {
    private static final String TEXT = "police shot two men. a trader was held. officers watched the mob.";
    private static final String GOLD = """
            {"id": "i1", "text": "police shot two men. a trader was held. officers watched the mob.", "sentences": [
              {"start": 0, "end": 20, "labels": ["KILL", "FORCE", "ANY_ACTION"]},
              {"start": 21, "end": 39, "labels": ["ARREST", "ANY_ACTION"]},
              {"start": 40, "end": 65, "labels": ["FAIL"]}]}""".replace("\n", " ");

    /**
     * The shooting by police with two dead is KILL, FORCE and ANY in the first sentence: right. The arrest by nobody named reaches from the
     * second sentence into the third: ARREST and ANY in both, wrong in the third. The killing that police deny and the attempt are nothing.
     *
     * <p>KILL and FORCE 1. ARREST 1 of 2 printed, 1 of 1: F1 2/3; by document 1. FAIL 0. ANY 2 of 3 printed, 2 of 2: F1 4/5. Their mean is
     * (1 + 2/3 + 1 + 0 + 4/5) / 5 = 52/75, without FAIL 52/60.
     */
    @Test
    void eachSentenceHasTheEventsThatTouchIt() {
        Answer answer = new Invented(TEXT)
                .actor("a1", "police", ActorKind.UNKNOWN, Optional.of("police"), List.of("police"))
                .event(new Happening("killing", "police shot")
                        .by("a1", ResponsibilityKind.STATED)
                        .toll(Harm.KILLED, Optional.empty(), 2, false))
                .event(new Happening("arrest", "held. officers"))
                .event(new Happening("killing", "trader")
                        .by("a1", ResponsibilityKind.DENIED)
                        .toll(Harm.KILLED, Optional.empty(), 1, false))
                .event(new Happening("bombing", "mob").as(Actuality.ATTEMPTED).by("a1", ResponsibilityKind.STATED))
                .answer();
        Map<String, Double> figures = Invented.figures("india_police", List.of(GOLD), List.of(answer));
        Map<String, Double> expected = Map.of(
                "KILL.f1", 1.0,
                "FORCE.f1", 1.0,
                "ARREST.p", 0.5,
                "ARREST.f1", 2 / 3.0,
                "doc.ARREST.f1", 1.0,
                "FAIL.f1", 0.0,
                "ANY.f1", 0.8,
                "macro.f1", 52 / 75.0,
                "macro4.f1", 52 / 60.0);
        expected.forEach((name, value) -> assertThat(figures.get(name)).as(name).isCloseTo(value, within(1e-12)));
    }

    /** Nobody killed is no KILL, though the killing by police is told; and force against protesters needs no name. */
    @Test
    void aTollOfNoneIsNoKilling() {
        Answer answer = new Invented(TEXT)
                .actor("a1", "police", ActorKind.STATE_FORCES, List.of("police"))
                .event(new Happening("killing", "police shot")
                        .by("a1", ResponsibilityKind.ACCUSED)
                        .toll(Harm.KILLED, Optional.empty(), 0, false))
                .event(new Happening("force-against-protesters", "mob"))
                .answer();
        Map<String, Double> figures = Invented.figures("india_police", List.of(GOLD), List.of(answer));
        // FORCE: right in the first sentence, a false alarm in the third.
        assertThat(figures)
                .containsEntry("KILL.f1", 0.0)
                .containsEntry("FORCE.p", 0.5)
                .containsEntry("FORCE.r", 1.0);
    }
}
