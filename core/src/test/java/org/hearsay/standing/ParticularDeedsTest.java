package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Event;
import org.hearsay.model.Event.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole readings: a deed in particular or talk of such deeds, and what counts as a target. */
class ParticularDeedsTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static List<Event> events(String text) {
        return NEWSREADER.read(SharedParser.report(text)).events();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We have been shot and we are still here,” a trader said.|generic",
                "“We were shot at the gate,” a trader said.|occurred",
                "The bishop spoke of the bombings and asked for patience.|generic",
                "The bishop spoke of the bombings in Lima and asked for patience.|occurred",
                "He met two leaders responsible for the May 2 attacks.|occurred",
                "The bishop spoke of a wave of bombings claimed by Boko Haram.|occurred",
                "The clergy have had to cope with a string of raids claimed by Boko Haram.|occurred",
                "The clergy have had to cope with a string of raids.|generic",
                "The bishop spoke of the bombing of the bank and asked for patience.|occurred",
                "The rebels' attacks worry the bishop.|generic",
                "Talks began. The bishop said the rebels attack the villagers.|generic",
                "Talks began. The bishop said the rebels attacked the villagers.|occurred",
                "Talks began. The rebels do not take hostages.|generic",
                "Rebels attack an army base.|occurred",
                "The colonel said the rebels were preparing an offensive.|generic",
                "The colonel said the rebels were preparing an offensive against Lima.|planned",
                "The colonel said the rebels planned to attack a school.|planned",
                "“From now on we mean to attack,” the colonel said.|planned",
                "Talks began. The bishop said the army was killing the people.|generic",
                "The bishop spoke of the attacks against our nation.|generic",
                "The bishop spoke of the attack against our nation in Lima.|occurred",
                "The bishop said rebels had killed ten people.|occurred",
                "Talks began. The envoy left. They have murdered judges and teachers.|generic",
                "Talks began. The envoy left. They have murdered two judges.|occurred",
                "Talks began. The envoy left. They have kidnapped teachers.|occurred",
                "The army denied bombing the clinic.|denied",
                "The colonel said the army did not shoot the priest.|denied",
                "Talks began. Taking hostages is not our policy.|generic",
                "Talks began. It is not our policy to hold hostages.|generic",
                "Talks began. The gang is implicated in murders.|generic",
                "Talks began. The gang is implicated in murders in Lima.|occurred",
                "Talks began. The envoy left. The rebels hide among the people in order to attack the soldiers.|generic",
                "Talks began. The envoy left. The rebels went to Lima in order to attack the soldiers there.|planned",
                "Talks began. The envoy left. The rebels hide in order to attack a convoy.|planned",
            })
    void aNounWithNeitherPartyNorPlaceNorDayIsNoDeedInParticular(String text, String actuality) {
        assertThat(events(text))
                .filteredOn(event -> !event.type().equals("talks"))
                .extracting(event -> event.actuality().code())
                .containsExactly(actuality);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The war has killed more than 70,000 people in Peru.|background",
                "The raid has killed more than 70 people in Peru.|news",
                "Talks began. The bishop spoke. The envoy left. He met the mother of a murdered student.|background",
                "Talks began. The bishop spoke. The envoy left. He met the mother of a student who was murdered.|news",
                "Talks began. The bishop spoke. The envoy left. He asked for the names of those who shot the mayor.|background",
                "Talks began. The bishop spoke. The envoy left. He met the students who were kidnapped.|background",
                "Talks began. The bishop spoke. The envoy left. He met the students, who were kidnapped on Monday.|news",
                "Talks began. The bishop spoke. The envoy left. He met the students who were kidnapped in Lima.|news",
                "Talks began. The bishop spoke. The envoy left. He asked who the killers of the mayor were.|background",
            })
    void whatAWarCostAndWhatIsTakenAsKnownIsNoNews(String text, String newness) {
        assertThat(events(text))
                .filteredOn(event -> !event.type().equals("talks"))
                .extracting(event -> event.newness().code())
                .containsExactly(newness);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The colonel said his men will attack the camp.|planned",
                "The colonel said his men will not attack the camp.|hypothetical",
                "The colonel asked for the release of Omar Dahir, kidnapped on Monday by a gang.|occurred",
                "“Kill the rebels,” the colonel told his men.|hypothetical",
            })
    void whatWillNotBeDoneIsNoPlan(String text, String actuality) {
        assertThat(events(text))
                .filteredOn(event -> !event.type().equals("release"))
                .extracting(event -> event.actuality().code())
                .containsExactly(actuality);
    }

    /** What one had to do was done, and so was what is told with it. */
    @Test
    void aClaimUnderWhatHadToBeDoneIsAClaim() {
        assertThat(events("The clergy have had to cope with a string of raids claimed by Boko Haram."))
                .flatExtracting(Event::responsibility)
                .extracting(blame -> blame.kind().code())
                .containsExactly("claimed");
    }

    @Test
    void aCountIsNoWordForATarget() {
        assertThat(events("Gunmen attacked the bank in Lima on Tuesday and wounded four."))
                .flatExtracting(Event::targets)
                .extracting(Target::text)
                .containsExactly("the bank");
    }
}
