package org.hearsay.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.knowledge.actor.ActorRegistry;
import org.hearsay.knowledge.place.Demonyms;
import org.hearsay.knowledge.place.Gazetteer;
import org.hearsay.language.SharedParser;
import org.junit.jupiter.api.Test;

class TownSidesTest {
    private static final PlaceFinder FINDER =
            new PlaceFinder(Gazetteer.builtIn(), Demonyms.load(), ActorRegistry.load());

    private static List<String> sides(String text) {
        return FINDER.find(SharedParser.parse(text)).stream()
                .filter(mention -> mention.rule().equals("side-of-town"))
                .map(PlaceMention::name)
                .toList();
    }

    @Test
    void aSideIsAPartOfTheTown() {
        assertThat(sides("A clerk was shot dead on the West Side. Two men fled to a Southside apartment."))
                .containsExactly("West Side", "Southside");
        assertThat(sides("A shop in South Side was robbed.")).containsExactly("South Side");
    }

    @Test
    void aTownOfThatNameIsNone() {
        assertThat(sides("A clerk was shot dead in Southside, Alabama.")).isEmpty();
        assertThat(sides("The South Sudanese side left the talks.")).isEmpty();
    }
}
