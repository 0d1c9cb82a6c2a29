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
        assertThat(events.get(0).joins()).extracting(EventChain.Join::rule).contains("definite");
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
