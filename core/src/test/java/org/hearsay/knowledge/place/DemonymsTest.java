package org.hearsay.knowledge.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemonymsTest {
    private final Demonyms demonyms = Demonyms.load();

    @Test
    void tellsTheCountryOfAPeople() {
        assertThat(demonyms.country("Afghan")).contains("AF");
        assertThat(demonyms.country("Saudis")).contains("SA");
        assertThat(demonyms.country("Englishmen")).contains("GB");
        assertThat(demonyms.country("Chechen")).contains("RU");
        assertThat(demonyms.country("Kabul")).isEmpty();
    }

    @Test
    void tellsTheRegionOfAPeople() {
        assertThat(demonyms.region("Kashmiri")).contains("Kashmir");
        assertThat(demonyms.contains("European")).isTrue();
    }

    @Test
    void theNameOfACountryIsNoPluralOfItsPeople() {
        assertThat(demonyms.contains("Laos")).isFalse();
        assertThat(demonyms.contains("Philippines")).isFalse();
        assertThat(demonyms.country("Lao")).contains("LA");
    }
}
