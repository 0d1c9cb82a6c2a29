package org.hearsay.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.app.SampleReading;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.Test;

class TextRenderingTest {
    @Test
    void aPersonReadsWhatHappenedOnWhoseWordAndWhoSaysWhat() {
        assertThat(new TextRendering(64, false).render(SampleReading.reading())).isEqualTo("""
                        Eleven die in ambush of army convoy
                        Example News · 3 March 2022 (option) · sample.txt

                        What happened

                         e1  Armed attack (ambush)
                             when      2 March 2022 “Wednesday”
                             where     near Ansongo, Gao, Mali (within 25 km)
                             by        JNIM claims it [c2]
                             by        nobody is named
                             against   Malian army
                             toll      11 killed (state forces) “11” — Malian army [c1]
                             toll      31 or more killed (state forces) “more than 30” —
                                       JNIM [c2]
                             with      Gunmen
                             “Gunmen ambushed an army convoy near Ansongo … the ambush”

                        Told as background

                         e2  Air strike × 2
                             “air strikes”

                        Who says what

                         c1  Malian army asserts
                             “Gunmen ambushed an army convoy near Ansongo on Wednesday,
                              killing 11 soldiers”
                             on the toll of e1

                         c2  JNIM claims responsibility on 3 March 2022
                             “it was behind the ambush and had killed more than 30
                              soldiers”
                             on the responsibility of e1, the toll of e1

                         c3  Abu Sahel, spokesman of JNIM denies
                             "We have lost no one,"

                         c4  Abu Sahel, spokesman of JNIM denies
                             “any of its fighters had died in air strikes”
                             on the toll of e2

                         c5  United Nations estimates
                             “has some 2,000 fighters”
                             on the strength of f1

                        How they stand to each other
                         r1  JNIM is an affiliate of al-Qaeda — the report

                        Figures
                         f1  strength of JNIM: about 2,000 — United Nations [c5]

                        What stayed open
                         reference unresolved: whose air strikes is not said “air
                             strikes”
                         encoding guessed: read as windows-1252
                        """);
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (int width : new int[] {40, 55, 80, 200}) {
            assertThat(new TextRendering(width, false)
                            .render(SampleReading.reading())
                            .lines())
                    .allMatch(line -> Paper.columns(line) <= Math.min(width, 100));
        }
    }

    @Test
    void colourChangesNoWord() {
        String coloured = new TextRendering(50, true).render(SampleReading.reading());
        assertThat(coloured).contains("\u001B[");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(new TextRendering(50, false).render(SampleReading.reading()));
    }

    @Test
    void aReportWithNothingInItSaysSo() {
        Reading empty = Reading.unread(SampleReading.reading().report(), List.of());
        assertThat(new TextRendering(80, false).render(empty)).contains("Nothing of political violence");
    }
}
