package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Event;
import org.hearsay.model.Toll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole readings: how many people one event harmed, where a report counts them more than once. */
class PeopleCountedOnceTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static List<Event> events(String text) {
        return NEWSREADER.read(SharedParser.report(text)).events();
    }

    private static String written(List<Toll> tolls) {
        return tolls.stream()
                .map(toll -> toll.harm().code() + " "
                        + toll.best().map(String::valueOf).orElse("?"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A baker was killed in a shooting in Mandera on Monday. He died at a clinic.|killed 1",
                "One person was killed in a shooting in Mandera on Monday. A plumber died at the scene.|killed 1",
                "One man died and three others were injured in a shooting in Mandera. Abdi Nur died at a clinic.|killed 1, wounded 3",
                "One man died and three others were injured in a shooting in Mandera. Another man died at a clinic.|killed 1, killed 1, wounded 3",
                "Five people were shot in Mandera on Monday. The five men were shot at a market.|wounded 5",
                "Five people were shot in Mandera on Monday. A 20-year-old man died at the scene.|killed 1, wounded 4",
                "Five people were shot in Mandera on Monday. Two of the victims died.|killed 2, wounded 3",
                "Gunmen shot four people in Mandera on Monday. A 19-year-old was shot in the leg.|wounded 4",
                "Gunmen shot and wounded four people in Mandera on Monday. Two others were killed in the attack.|killed 2, wounded 4",
                "Four people were found dead in a house in Mandera on Monday. All four had been shot.|killed 4",
                "A woman was shot in Mandera on Monday. She died on Tuesday.|killed 1",
            })
    void eachOfThoseHarmedCountsOnce(String text, String expected) {
        assertThat(written(events(text).get(0).tolls())).isEqualTo(expected);
    }

    @Test
    void whoeverShootsHimselfIsHit() {
        assertThat(written(events("A plumber accidentally shot himself in the leg on Monday.")
                        .get(0)
                        .tolls()))
                .isEqualTo("wounded 1");
    }

    @Test
    void theDeadCanBeToldBeforeTheDeed() {
        List<Event> events =
                events("Two men were found dead in a house in Mandera on Monday. Gunmen had shot at the house.");
        assertThat(events).extracting(event -> written(event.tolls())).containsExactly("killed 2");
    }
}
