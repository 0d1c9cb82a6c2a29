package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    private final Layout layout = Layout.load();

    private List<String> read(String text) {
        String normal = NormalText.of(text).text();
        return layout.find(normal).stream()
                .map(block -> block.kind() + ": "
                        + normal.substring(block.span().start(), block.span().end()))
                .toList();
    }

    @Test
    void takesAPageApart() {
        assertThat(read("""
                        Two villages shelled in border row
                        By A. Writer in Goma

                        GOMA, Congo (Agency) — The army shelled two villages.
                        What happened next
                        The mayor asked for:
                        • water
                        2. tents
                        (Reporting by A. Writer; editing by B. Other)
                        """))
                .containsExactly(
                        "HEADING: Two villages shelled in border row",
                        "BYLINE: By A. Writer in Goma",
                        "DATELINE: GOMA, Congo (Agency) --",
                        "PARAGRAPH: The army shelled two villages.",
                        "HEADING: What happened next",
                        "PARAGRAPH: The mayor asked for:",
                        "BULLET: water",
                        "BULLET: tents",
                        "CREDIT: (Reporting by A. Writer; editing by B. Other)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KABUL, Sept 21 (Agency) - |Rebels fled the town.",
                "NAIROBI (Agency) — |Rebels fled the town.",
                "BEIRUT: |Rebels fled the town.",
                "SAN MARCO, 3 Mar 88 (RADIO LIBRE) -- [TEXT] |Rebels fled the town.",
                "Goma, Congo (CNN) - |Rebels fled the town.",
                "(Agency) - |Rebels fled the town.",
                "UNITED NATIONS, Monday — |Rebels fled the town.",
                "DAR ES SALAAM, Tanzania (AP) _ |Rebels fled the town.",
                "PUERTO AZUL, Nov 3 (EFE).- |Rebels fled the town.",
                "CLIFTON, Colo. - |A man was shot dead.",
                "Bhubaneswar: |Two rebels were killed on Tuesday.",
                "New Delhi, July 3: |A bomb went off in a market.",
                "Imphal, Jul 2 (PTI): |Gunmen attacked a post."
            })
    void knowsADateline(String dateline, String rest) {
        String text = NormalText.of(dateline + " " + rest).text();
        int length = Dateline.at(text, 0, text.length(), LetterCase.MIXED);
        assertThat(text.substring(length)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The attack - which killed two - was claimed by rebels.",
                "Rebels (and others) said - wrongly - that they had left.",
                "On Monday - a holiday - rebels came.",
                "Witnesses: nobody came.",
                "Rahul: The men came at night.",
                "Police: Two men were shot dead.",
                "Monday, July 3: The men came at night.",
                "NATO - the alliance - denied it.",
                "Al-Shabab (the Youth) has denied it."
            })
    void leavesOtherDashesAlone(String text) {
        assertThat(Dateline.at(text, 0, text.length(), LetterCase.of(text, 0, text.length())))
                .isZero();
    }

    @Test
    void findsTheDatelineBelowACaption() {
        List<String> blocks = read("""
                Officers stand at a bridge on Monday. View Full Caption

                CLIFTON — A man was shot on Monday.""");
        assertThat(blocks).anyMatch(block -> block.startsWith("DATELINE"));
    }

    @Test
    void joinsTheLinesOfWireCopy() {
        List<String> blocks = read("""
                   PUERTO AZUL, 4 MAR 88 (RADIO LIBRE) -- [TEXT] THE ARMY SAID TODAY
                THAT A GENERAL WAS KILLED BY GUERRILLAS IN THE TOWN OF SANTA ROSA, TO
                THE SOUTH OF THE CAPITAL.

                   TWO SOLDIERS DIED WHEN THE REBELS FLED ACROSS THE RIVER AND OVER THE
                BORDER.
                """);
        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(1)).startsWith("PARAGRAPH: THE ARMY").endsWith("CAPITAL.");
    }

    @Test
    void keepsParagraphsOfOneLineApart() {
        assertThat(read("The rebels came on Monday.\nThey left on Tuesday.\nNobody was hurt."))
                .hasSize(3);
        assertThat(read("The rebels came on Monday and took\nthe town.")).hasSize(1);
    }
}
