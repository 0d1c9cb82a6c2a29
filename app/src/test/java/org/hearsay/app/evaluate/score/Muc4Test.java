package org.hearsay.app.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.app.evaluate.score.Invented.Happening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Actuality;
import org.hearsay.model.ResponsibilityKind;
import org.junit.jupiter.api.Test;

class Muc4Test {
    private static final String TEXT =
            "The Northern Front bombed a bridge in Arra with dynamite. Robbers took money. A poet is missing.";

    private static String template(boolean optional, String type, String date, String location, String organisation) {
        return """
                {"optional": %s, "type": [{"values": ["%s"]}], "stage": [{"values": ["ACCOMPLISHED"]}], "date": [%s], "location": [%s],
                 "perpIndividual": [], "perpOrganization": [%s], "physTarget": [], "humName": [], "instrumentId": [],
                 "perpConfidence": [%s]}""".formatted(
                        optional,
                        type,
                        date.isEmpty() ? "" : "{\"values\": [\"" + date + "\"]}",
                        location.isEmpty() ? "" : "{\"values\": [\"" + location + "\"]}",
                        organisation.isEmpty() ? "" : "{\"strings\": [\"" + organisation + "\"], \"values\": []}",
                        organisation.isEmpty()
                                ? ""
                                : "{\"strings\": [\"" + organisation + "\"], \"values\": [\"CLAIMED OR ADMITTED\"]}");
    }

    private static String gold(String roles, String... templates) {
        return ("{\"id\": \"m1\", \"text\": \"" + TEXT + "\", \"roles\": {" + roles + "}, \"templates\": ["
                        + String.join(", ", templates) + "]}")
                .replace("\n", " ");
    }

    private static final String ROLES = """
            "PerpInd": [], "PerpOrg": [["northern front", "nf"]], "Target": [["bridge"]], "Victim": [["ana ruiz"]],
            "Weapon": [["dynamite", "dynamite sticks"]]""";
    private static final String NO_ROLES =
            "\"PerpInd\": [], \"PerpOrg\": [], \"Target\": [], \"Victim\": [], \"Weapon\": []";

    private static Invented record() {
        return new Invented(TEXT)
                .actor("a1", "Northern Front", ActorKind.REBEL_GROUP, List.of("The Northern Front"))
                .actor("a2", "robbers", ActorKind.UNKNOWN, Optional.of("robbers"), List.of("Robbers"))
                .place("p1", "Arra", "PE", "1", Optional.empty(), "Arra");
    }

    private static Happening bombing() {
        return new Happening("bombing", "bombed")
                .on("1990-03-05", "1990-03-05")
                .at(Optional.of("p1"), "in Arra")
                .by("a1", ResponsibilityKind.CLAIMED)
                .hit(Optional.empty(), "a bridge")
                .with("dynamite");
    }

    /**
     * Printed: a bombing with an organisation, a target and a weapon, all three in the gold, and a robbery by robbers, which is not. A
     * bombing that might be and one of history are no templates.
     *
     * <p>Entities: 3 right of 4 printed (the robbers are the fourth), of 4 in the gold (the victim is missed): .75. Templates: 1 right of 2
     * printed; the gold has 2, as the optional one is not matched and so not counted: F1 .5. Dates: 1 right of 1 printed, of 2 in the gold:
     * F1 2/3. Place, country, confidence and stage of the one that is matched are right, and no other has any: 1. The document's number
     * of templates, 2, lies between the 2 that are asked and all 3.
     */
    @Test
    void entitiesTemplatesAndSlotsAreCounted() {
        String gold = gold(
                ROLES,
                template(false, "BOMBING", "05 MAR 90", "PERU: SOUTH (REGION) - ARRA (CITY)", "NORTHERN FRONT"),
                template(true, "ATTACK", "", "", ""),
                template(false, "KIDNAPPING", "- 07 MAR 90", "", ""));
        Answer answer = record().event(bombing())
                .event(new Happening("robbery", "took money").by("a2", ResponsibilityKind.STATED))
                .event(new Happening("bombing", "money").as(Actuality.HYPOTHETICAL))
                .event(new Happening("bombing", "missing").background())
                .answer();
        Map<String, Double> figures = Invented.figures("muc4", List.of(gold), List.of(answer));
        assertThat(figures)
                .containsEntry("ceaf.p", 0.75)
                .containsEntry("ceaf.r", 0.75)
                .containsEntry("ceaf.PerpOrg.f1", 1.0)
                .containsEntry("ceaf.PerpInd.f1", 0.0)
                .containsEntry("ceaf.Victim.f1", 0.0)
                .containsEntry("ceaf.Target.f1", 1.0)
                .containsEntry("ceaf.Weapon.f1", 1.0)
                .containsEntry("template.f1", 0.5)
                .containsEntry("date.p", 1.0)
                .containsEntry("date.r", 0.5)
                .containsEntry("date.f1", 2 / 3.0)
                .containsEntry("date.acc", 1.0)
                .containsEntry("location.f1", 1.0)
                .containsEntry("country.f1", 1.0)
                .containsEntry("confidence.f1", 1.0)
                .containsEntry("stage.acc", 1.0)
                .containsEntry("templates.pred", 2.0)
                .containsEntry("templates.gold", 2.0)
                .containsEntry("templates.exactDocs", 1.0);
    }

    /** One answer, two templates of its type: it is held against the second, which it shares a place with. */
    @Test
    void theMostAlikeTemplatesArePairedFirst() {
        String gold = gold(
                NO_ROLES,
                template(false, "BOMBING", "", "PERU: CUSCO (CITY)", ""),
                template(false, "BOMBING", "", "PERU: ARRA (CITY)", ""));
        Map<String, Double> figures = Invented.figures(
                "muc4", List.of(gold), List.of(record().event(bombing()).answer()));
        assertThat(figures)
                .containsEntry("location.p", 1.0)
                .containsEntry("location.r", 0.5)
                .containsEntry("location.acc", 1.0)
                .containsEntry("template.r", 0.5);
    }

    /** The answer is 5 March: by the 7th and the range of that day are right; the 6th, by the 4th and no day of the calendar are wrong. */
    @Test
    void aDayIsRightByWhatTheKeySays() {
        Map<String, Double> expected = Map.of(
                "- 07 MAR 90", 1.0,
                "05 MAR 90 - 05 MAR 90", 1.0,
                "06 MAR 90", 0.0,
                "- 04 MAR 90", 0.0,
                "31 NOV 90", 0.0);
        expected.forEach((date, right) -> {
            String gold = gold(NO_ROLES, template(false, "BOMBING", date, "", ""));
            assertThat(Invented.figures(
                            "muc4",
                            List.of(gold),
                            List.of(record().event(bombing()).answer())))
                    .as(date)
                    .containsEntry("date.acc", right);
        });
    }

    /** A string that is none of an entity's is wrong, and two strings of one entity are one right and one wrong. */
    @Test
    void anEntityIsFoundOnce() {
        Invented record = new Invented(TEXT)
                .actor("a1", "Northern Front", ActorKind.REBEL_GROUP, List.of("The Northern Front"))
                .actor("a2", "Front", ActorKind.REBEL_GROUP, List.of("Front"))
                .event(new Happening("bombing", "bombed")
                        .by("a1", ResponsibilityKind.STATED)
                        .by("a2", ResponsibilityKind.STATED));
        String gold = gold(NO_ROLES.replace("\"PerpOrg\": []", "\"PerpOrg\": [[\"northern front\", \"front\"]]"));
        assertThat(Invented.figures("muc4", List.of(gold), List.of(record.answer())))
                .containsEntry("ceaf.p", 0.5)
                .containsEntry("ceaf.r", 1.0);
    }
}
