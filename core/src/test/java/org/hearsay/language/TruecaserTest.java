package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruecaserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // names of places and people, ranks, the calendar
                "THE ARMY SAID GEN. RAMON DIAZ WAS KILLED IN SANTA ROSA ON 5 MAY."
                        + "|The army said Gen. Ramon Diaz was killed in Santa Rosa on 5 May .",
                // bodies and their initials
                "THE POPULAR LIBERATION FRONT (FPL) ATTACKED THE U.S. EMBASSY IN EL SALVADOR."
                        + "|The Popular Liberation Front ( FPL ) attacked the U.S. Embassy in El Salvador .",
                // the registry's names, whatever words they are made of
                "THE SHINING PATH AND THE ISLAMIC STATE DENIED IT, PRESIDENT BARCO SAID."
                        + "|The Shining Path and the Islamic State denied it , President Barco said .",
                // no capitals at all
                "two men were killed in kabul on monday, said the united nations, which may leave."
                        + "|Two men were killed in Kabul on Monday , said the United Nations , which may leave .",
                // what the letters tell by themselves
                "MR. MCBRIDE OF ALBANY, N.Y., HAD AN AK-47 AND A MAP OF THE RNC HOUSE."
                        + "|Mr. McBride of Albany , N.Y. , had an AK-47 and a map of the RNC house .",
                // the house's own lexica know what is no name, and the gazetteer what is one
                "IN TENNESSEE THE MERCENARIES FINALLY TOOK A PLANE AFTER THE ELECTION IN NEW HAMPSHIRE."
                        + "|In Tennessee the mercenaries finally took a plane after the election in New Hampshire .",
                "THE ANTI-CASTRO PLAN OF POPE JOHN PAUL II IS A FACT."
                        + "|The anti-Castro plan of Pope John Paul II is a fact ."
            })
    void writesWordsAsInRunningText(String text, String expected) {
        assertThat(SharedParser.parse(text).sentences().get(0)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen Kill Two Soldiers Near Border With Chad|Gunmen kill two soldiers near border with Chad",
                "Rebels fled the town of Sarmin|Rebels fled the town of Sarmin"
            })
    void writesHeadlinesAsInRunningText(String headline, String expected) {
        Document document =
                SharedParser.parse(headline + "\n\nThe army said on Monday that rebels had fled from the border.");
        assertThat(document.sentences().get(0)).hasToString(expected);
    }

    /** "Hope" is somebody in the first text and a wish in the second; only the text below can tell. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MAYOR SEES HOPE LEAVE TOWN|The police said that Hope had left.|Mayor sees Hope leave town",
                "MAYOR SEES HOPE LEAVE TOWN|The police said that hope had left.|Mayor sees hope leave town",
                "Mayor Sees Hope Leave The Town|The police said that Hope had left.|Mayor sees Hope leave the town",
                "Mayor Sees Hope Leave The Town|The police said that hope had left.|Mayor sees hope leave the town"
            })
    void theTextBelowTellsHowAHeadlineIsWritten(String headline, String text, String expected) {
        Document document =
                SharedParser.parse(headline + "\n\n" + text + " It was a quiet day for all the people who live there.");
        assertThat(document.sentences().get(0)).hasToString(expected);
    }
}
