package org.hearsay.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.place.Demonyms;
import org.hearsay.knowledge.place.Gazetteer;
import org.hearsay.language.SharedParser;
import org.junit.jupiter.api.Test;

class StreetNamesTest {
    private static final PlaceFinder FINDER =
            new PlaceFinder(Gazetteer.builtIn(), Demonyms.load(), ActorRegistry.load());

    private static List<String> places(String text) {
        return FINDER.find(SharedParser.parse(text)).stream()
                .map(PlaceMention::name)
                .toList();
    }

    @Test
    void aStreetCalledAfterATownIsNoTown() {
        assertThat(places("A clerk was shot in the 5300 block of Aberdeen, in Baltimore."))
                .containsExactly("Baltimore");
        assertThat(places("A clerk was shot on the 700-block of East Manchester in Baltimore."))
                .containsExactly("Baltimore");
        assertThat(places("A bomb went off in Baltimore at the corner of Dover and Manchester."))
                .containsExactly("Baltimore");
        assertThat(places("Shots were fired in Baltimore at 15th and Portland."))
                .containsExactly("Baltimore");
        assertThat(places("A man was shot in Baltimore near Lincoln and East Dover streets."))
                .containsExactly("Baltimore");
    }

    @Test
    void aTownThatIsNoStreetStays() {
        assertThat(places("Shells fell on Mosul and Tikrit.")).containsExactly("Mosul", "Tikrit");
        assertThat(places("Rebels hold several blocks of Mosul.")).containsExactly("Mosul");
        assertThat(places("The village lies at the corner of Iraq and Syria.")).contains("Iraq", "Syria");
    }
}
