package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    private static List<String> split(String text) {
        Document document = SharedParser.parse(text);
        return document.sentences().stream()
                .map(sentence -> document.quote(sentence.span()))
                .toList();
    }

    @Test
    void abbreviationsInitialsAndNumerals() {
        assertThat(
                        split(
                                "Lt. Gen. J. R. Omar met U.S. troops on Sept. 3. He left the U.S. The trip took 5. Nobody saw No. 7."))
                .containsExactly(
                        "Lt. Gen. J. R. Omar met U.S. troops on Sept. 3.",
                        "He left the U.S.",
                        "The trip took 5.",
                        "Nobody saw No. 7.");
    }

    @Test
    void hoursAtTheEnd() {
        assertThat(
                        split(
                                "Shots were heard at 5 a.m. Soldiers came. They wrote to J. X. Karo on X. Reports came. They left at 5 p.m. Sunday. It ends at 6 p.m. EST. It was 7 p.m. Kabul time. It began at 8 a.m. \"They came at once,\" he said."))
                .containsExactly(
                        "Shots were heard at 5 a.m.",
                        "Soldiers came.",
                        "They wrote to J. X. Karo on X.",
                        "Reports came.",
                        "They left at 5 p.m. Sunday.",
                        "It ends at 6 p.m. EST.",
                        "It was 7 p.m. Kabul time.",
                        "It began at 8 a.m.",
                        "\"They came at once,\" he said.");
    }

    @Test
    void quotations() {
        assertThat(
                        split(
                                "“It was a lie. It was a crime,” he added. “Who did it?” asked the mayor. \"No one.\" He left."))
                .containsExactly(
                        "“It was a lie.",
                        "It was a crime,” he added.",
                        "“Who did it?” asked the mayor.",
                        "\"No one.\"",
                        "He left.");
    }

    @Test
    void missingSpaces() {
        assertThat(split("The army attacked in 2021.The rebels fled the town.Nobody was hurt..."))
                .containsExactly("The army attacked in 2021.", "The rebels fled the town.", "Nobody was hurt...");
    }

    @Test
    void textsWithoutCapitals() {
        assertThat(split("two men were killed in a clash. police said they were rebels. the mayor denied it."))
                .hasSize(3);
        assertThat(split("TWO MEN WERE KILLED IN THE CLASH.  POLICE SAID GEN.  DIAZ LEFT THE U.S. EMBASSY."))
                .hasSize(2);
    }

    @Test
    void datelinesAndCreditsAreNotRead() {
        assertThat(split("KABUL, Sept 21 (Agency) - Rebels fled.\n(Reporting by A. Writer)"))
                .containsExactly("Rebels fled.");
    }
}
