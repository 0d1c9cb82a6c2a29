package org.hearsay.knowledge.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKeyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jalālābād|jalalabad",
                "Ad Dīwānīyah|ad diwaniyah",
                "Saint-Étienne|st etienne",
                "St. Paul|st paul",
                "Mount Pleasant|mt pleasant",
                "Washington, D.C.|washington dc",
                "Sana’a|sanaa",
                "ŁÓDŹ|lodz",
                "Antigua & Barbuda|antigua and barbuda",
                "Şanlıurfa|sanliurfa",
                "Tizi  Ouzou |tizi ouzou",
                "'?'|''",
            })
    void makesOneKeyOfAllSpellings(String name, String key) {
        assertThat(PlaceKey.of(name)).isEqualTo(key);
    }
}
