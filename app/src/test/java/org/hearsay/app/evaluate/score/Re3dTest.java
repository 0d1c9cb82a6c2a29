package org.hearsay.app.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Polarity;
import org.hearsay.model.RelationKind;
import org.junit.jupiter.api.Test;

class Re3dTest {
    private static final String TEXT =
            "The Red Brigade, part of the Blue Army, fights the Green Guard. The RB is led by a poet. The Blue Army is no ally.";
    private static final String GOLD = """
            {"id": "r1", "text": "The Red Brigade, part of the Blue Army, fights the Green Guard. The RB is led by a poet. The Blue Army is no ally.",
             "relations": [
              {"type": "BelongsTo", "from": {"start": 4, "end": 15}, "to": {"start": 29, "end": 38}},
              {"type": "FightingAgainst", "from": {"start": 51, "end": 62}, "to": {"start": 4, "end": 15}},
              {"type": "IsSynonymOf", "from": {"start": 4, "end": 15}, "to": {"start": 68, "end": 70}},
              {"type": "InChargeOf", "from": {"start": 81, "end": 87}, "to": {"start": 68, "end": 70}},
              {"type": "Likes", "from": {"start": 4, "end": 15}, "to": {"start": 51, "end": 62}}]}""".replace("\n", " ");

    /**
     * The part is right; so is the fight, which the gold has the other way round. Who leads whom is the wrong way round, and that counts.
     * The two names are one actor: right, and counted as printed. That the gold's "Likes" and what is denied or of another kind are
     * nothing leaves 4 printed, 3 right, 4 in the gold.
     */
    @Test
    void relationsAreFoundByTheirEnds() {
        Answer answer = new Invented(TEXT)
                .actor("a1", "Red Brigade", ActorKind.REBEL_GROUP, List.of("Red Brigade", "RB"))
                .actor("a2", "Blue Army", ActorKind.REBEL_GROUP, List.of("Blue Army"))
                .actor("a3", "Green Guard", ActorKind.REBEL_GROUP, List.of("Green Guard"))
                .actor("a4", "a poet", ActorKind.PERSON, List.of("a poet"))
                .relation(RelationKind.PART_OF, "a1", "a2", Polarity.POSITIVE, "part of")
                .relation(RelationKind.FIGHTS, "a1", "a3", Polarity.POSITIVE, "fights")
                .relation(RelationKind.LEADER_OF, "a1", "a4", Polarity.POSITIVE, "led")
                .relation(RelationKind.ALLY_OF, "a2", "a3", Polarity.NEGATIVE, "no ally")
                .relation(RelationKind.BACKS, "a2", "a1", Polarity.POSITIVE, "part of")
                .relation(RelationKind.ALLY_OF, "a2", "a9", Polarity.POSITIVE, "ally")
                .answer();
        assertThat(Invented.figures("re3d", List.of(GOLD), List.of(answer)))
                .containsEntry("all.p", 0.75)
                .containsEntry("all.r", 0.75)
                .containsEntry("BelongsTo.f1", 1.0)
                .containsEntry("FightingAgainst.f1", 1.0)
                .containsEntry("IsSynonymOf.f1", 1.0)
                .containsEntry("InChargeOf.f1", 0.0)
                .containsEntry("AlliesOf.f1", 0.0);
    }

    /** A relation stands for the mentions in its own words where there are some: the Blue Army of the last sentence is another end. */
    @Test
    void theMentionsBesideTheWordsCount() {
        String gold = """
                {"id": "r2", "text": "%s", "relations": [
                  {"type": "AlliesOf", "from": {"start": 4, "end": 15}, "to": {"start": 29, "end": 38}}]}""".replace("\n", " ").formatted(TEXT);
        Answer there = new Invented(TEXT)
                .actor("a1", "Red Brigade", ActorKind.REBEL_GROUP, List.of("Red Brigade", "RB is led"))
                .actor("a2", "Blue Army", ActorKind.REBEL_GROUP, List.of("Blue Army"))
                .relation(RelationKind.ALLY_OF, "a1", "a2", Polarity.POSITIVE, "The RB is led by a poet")
                .answer();
        assertThat(Invented.figures("re3d", List.of(gold), List.of(there))).containsEntry("AlliesOf.f1", 0.0);
    }
}
