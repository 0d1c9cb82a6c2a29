package org.hearsay.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.language.SharedParser;
import org.junit.jupiter.api.Test;

class EventLinkerTest {
    private static final Codebook CODEBOOK = Codebook.builtIn();
    private static final EventFinder FINDER = new EventFinder(CODEBOOK);

    private static List<EventChain> link(String text) {
        return new EventLinker(CODEBOOK, new WordReferents()).link(FINDER.find(SharedParser.parse(text)));
    }

    @Test
    void theAttackPointsBack() {
        List<EventChain> events = link("Gunmen attacked a bus near Garissa. The attack killed six passengers.");

        assertThat(events).hasSize(1);
        assertThat(events.get(0).joins()).extracting(EventChain.Join::rule).contains("definite-same-word");
    }

    @Test
    void theAmbushIsTheOneToldWithThatWord() {
        List<EventChain> events = link(
                "Rebels ambushed a convoy near Garissa. Warplanes bombed a camp. The group said it was behind the ambush.");

        assertThat(events)
                .filteredOn(e -> e.type().equals("air-strike"))
                .allSatisfy(e -> assertThat(e.tellings())
                        .noneMatch(t -> t.trigger().headToken().lemma().equals("ambush")));
        assertThat(events.get(0).joins()).extracting(EventChain.Join::rule).contains("definite-same-word");
    }

    @Test
    void fightingSinceAYearIsNotTheSceneOfADeed() {
        assertThat(link("Nine traders were shot. Fighting in the region has worsened since 2019."))
                .hasSize(2);
    }

    @Test
    void anotherAttackIsAnother() {
        assertThat(link("Gunmen attacked a bus near Garissa. Another attack hit a market."))
                .hasSize(2);
    }

    @Test
    void aBareTollBelongsToTheEventBeforeIt() {
        List<EventChain> events = link("A bomb exploded in a mosque. The death toll rose to 30.");

        assertThat(events).hasSize(1);
        assertThat(events.get(0).type()).isEqualTo("bombing");
        assertThat(events.get(0).tellings()).hasSize(2);
    }

    @Test
    void differentPlacesAreDifferentEvents() {
        assertThat(
                        link(
                                "A suicide bombing in Kandahar killed nine soldiers. A suicide bombing in Herat killed nine soldiers."))
                .hasSize(2);
    }

    @Test
    void aBareTollAloneIsNoEvent() {
        assertThat(link("The death toll rose to 30.")).isEmpty();
    }
}
