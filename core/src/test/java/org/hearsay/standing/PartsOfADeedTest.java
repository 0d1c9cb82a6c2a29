package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Actor;
import org.hearsay.model.Event;
import org.hearsay.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole readings: what was burned in an attack, who fell in it, and who counts its dead otherwise. */
class PartsOfADeedTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    /** "raid by herders: killed 5; arson by nobody:". */
    static String told(String text) {
        Reading reading = NEWSREADER.read(SharedParser.report(text));
        Map<String, String> names = reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        Function<Event, String> doers = event -> event.responsibility().stream()
                .map(said -> said.actor().map(names::get).orElse("nobody"))
                .distinct()
                .collect(Collectors.joining(" and "));
        return reading.events().stream()
                .map(event -> (event.type() + " by " + doers.apply(event) + ": "
                                + PeopleCountedOnceTest.written(event.tolls()))
                        .strip())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bandits raided Mandera on Monday, burning 40 trucks, a driver said. The assault left nine dead, the army said.|armed-attack by bandits: killed 9; arson by bandits:",
                "Bandits raided Mandera on Monday. Houses were also torched. The attack left nine dead, the army said.|armed-attack by bandits: killed 9; arson by nobody:",
                "A car was set on fire in Mandera on Monday. A passer-by was hurt in the fire.|arson by nobody: wounded 1",
            })
    void theDeadAreThoseOfTheRaidAndNotOfTheFires(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor of Mandera was shot dead on Monday. One attacker was killed by his guards and two others were detained. A cook was also wounded.|assassination by nobody: killed 1, killed 1, wounded 1; arrest by nobody: arrested 2",
                "A suicide bomber rammed a police truck in Mandera on Monday, killing seven and wounding 22. Two of the wounded were in critical condition. The Karo Front claimed the attack.|suicide-bombing by suicide bomber and Karo Front: killed 7, wounded 22",
                "Fighters killed 43 people in Mandera on Monday, a priest said. An army spokesman confirmed the attack and said ten people had been slain.|armed-attack by fighters: killed 10, killed 43",
                "Orbo fired 30 missiles at Mandera on Monday, killing six people. The air force said it had downed 12 drones and three of the missiles.|shelling by Orbo: killed 6; disrupted-weapons-use by air force:",
                "Gunmen fired on a checkpoint in Mandera on Monday before fleeing.|armed-attack by gunmen:",
            })
    void whatBelongsToItIsNoDeedOfItsOwn(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jihadists attacked a convoy near Mandera on Monday. JNIM claimed in a video to have killed 19 soldiers.|armed-attack by jihadists and JNIM: killed 19",
                "Soldiers killed five villagers near Mandera on Monday. JNIM claimed in a video to have killed 19 soldiers.|killing by soldiers: killed 5; killing by JNIM: killed 19",
                "The army killed 130 herders in raids near Mandera in March, and jihadists then slaughtered 100 traders.|armed-attack by army: killed 130; armed-attack by jihadists: killed 100",
                "A truck bomb killed six people in Orbo on Monday. Rebels shot down a helicopter near Tarn. The bombing was the work of the Karo Front.|bombing by Karo Front: killed 6; armed-attack by rebels:",
                "Jets bombed a house in Orbo on Monday. Two suicide bombers stormed a barracks in Tarn, killing three officers. Television said they were brothers. The Karo Front said it was behind that assault.|air-strike by nobody:; suicide-bombing by suicide bombers and Karo Front: killed 3",
                "A freighter was hit by a missile off Aden on Monday. The Karo Front claimed that attack on Wednesday.|shelling by Karo Front:",
                "Rebels attacked a village near Mandera on Monday. Rescuers found 15 bodies in the ashes.|armed-attack by rebels: killed 15",
                "Police said the attackers had meant to kill a trader and two cooks.|killing by nobody:",
            })
    void eachDeedHasItsOwnDoersAndDead(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A government controlled by clans said that JNIM, which is linked to al Qaeda, had burned a school in Mandera on Monday.|al Qaeda",
                "A police patrol was hit by a motorcycle bomb in Orbo on Tuesday, killing a sergeant, the mayor said.|police",
                "Gunmen shot a trader on the road linking Mandera to Wajir on Monday.|road",
                "Witnesses described men of the VDP, a militia, tying up herders in Mandera and shooting them.|witnesses",
                "A man whom prosecutors suspect of having ordered the massacre in Mandera fled.|prosecutors",
            })
    void nobodyIsHeldResponsibleForHowHeIsNamedBesideIt(String text, String who) {
        assertThat(told(text)).doesNotContain("by " + who);
    }
}
