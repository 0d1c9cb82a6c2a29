package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole readings: whoever is killed or kidnapped by name is so by one deed, however it is told. */
class OnceInLifeTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A \"foreign commando\" killed Omar Dahir in Wajir on Monday, a minister said. A unit is in charge of finding the killers of Dahir.|1",
                "Norway condemned the murder of Omar Dahir in Orbo. Dahir was killed by gunmen near his home on Friday.|1",
                "Gunmen kidnapped Omar Dahir in Wajir on Monday. Nobody has claimed the kidnapping of Dahir.|1",
                "Ada Bell, a judge, was murdered in Wajir on Monday. She was attacked when she opened her door.|1",
                "Gunmen killed Omar Dahir in Wajir on Monday. Gunmen killed Ada Bell in Mandera on Tuesday.|2",
                "Gunmen tried to kill Omar Dahir in Wajir on Monday. Dahir was murdered in Mandera on Friday.|2",
            })
    void isKilledOnce(String text, int deeds) {
        assertThat(NEWSREADER.read(SharedParser.report(text)).events()).hasSize(deeds);
    }
}
