package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole readings: which country's forces "the army" and "the government" are, and that a known force is not one without a name. */
class WhoseForcesTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army shelled a camp near Nakuru in Kenya.|kdf ",
                "The army shelled a camp near Nakuru in Kenya. Later the Kenyan Army denied it.|kdf ",
                "Shells killed five in Nakuru, Kenya. The government blamed the rebels.|government-kenya ",
                "The Salvadoran Air Force bombed a farm.|salvadoran-air-force ",
                "Kenya's battered police shot a farmer.|kenyan-police ",
                "The army shelled a camp near Nakuru in Kenya. Somali troops and the Somali army crossed the border.|army:military",
                "An army shelled a camp near Nakuru in Kenya.|army:military",
                "The rebels said their army had shelled a camp near Nakuru in Kenya.|army:military",
                "The army shelled a camp near Sebha in Libya.|army:military",
            })
    void isToldByTheCountryOfTheReport(String text, String expected) {
        Reading reading = NEWSREADER.read(SharedParser.report(text));
        assertThat(reading.actors().stream()
                        .map(actor -> actor.registry().orElse(actor.name())
                                + actor.unnamedClass().map(of -> ":" + of).orElse(" "))
                        .collect(Collectors.joining()))
                .contains(expected.strip());
    }
}
