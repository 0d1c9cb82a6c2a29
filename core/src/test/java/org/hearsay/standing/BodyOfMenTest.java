package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Actor;
import org.hearsay.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole readings: what people of an armed body do it did, and who they are stays. */
class BodyOfMenTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A column of Shining Path fighters shot a farmer.|Shining Path fighters, Shining Path",
                "Nine herders were murdered by alleged members of an urban wing of the FARC.|members, FARC",
                "A farmer was kidnapped by an ELN cell.|ELN cell, ELN",
                "The mayor said FMLN commandos had burned the bus.|FMLN commandos, FMLN",
                "A column of former Shining Path fighters shot a farmer.|Shining Path fighters",
                "Gunmen shot a farmer near a camp of the Shining Path.|gunmen",
            })
    void answersForThem(String text, String expected) {
        Reading reading = NEWSREADER.read(SharedParser.report(text));
        Map<String, String> names = reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        assertThat(reading.events().get(0).responsibility().stream()
                        .flatMap(said -> said.actor().stream())
                        .map(names::get)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }
}
