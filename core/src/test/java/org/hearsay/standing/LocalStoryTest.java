package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Place;
import org.junit.jupiter.api.Test;

/** Whole readings: a place of no gazetteer lies amid the towns of its report, if these lie together. */
class LocalStoryTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static Optional<Place> named(String name, String text) {
        return NEWSREADER.read(SharedParser.report(text)).places().stream()
                .filter(place -> place.name().equals(name))
                .findFirst();
    }

    @Test
    void anUnknownVillageLiesAmidTheTownsNamed() {
        Place village = named("Umbraxo", "Gunmen raided Umbraxo village on Monday. Men fled to Maiduguri and Bama.")
                .orElseThrow();

        assertThat(village.rule()).isEqualTo("unknown-name-amid-others");
        assertThat(village.country()).contains("NG");
        assertThat(village.precision()).isEqualTo(4);
    }

    @Test
    void nothingIsKnownOfItWhereTheTownsLieFarApart() {
        assertThat(named("Umbraxo", "Gunmen raided Umbraxo village on Monday. Men fled to Maiduguri and Mandera.")
                        .orElseThrow()
                        .coordinates())
                .isEmpty();
    }
}
