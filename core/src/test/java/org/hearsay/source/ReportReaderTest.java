package org.hearsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.IssueKind;
import org.hearsay.model.PublishedFrom;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

class ReportReaderTest {
    private static final String SENTENCE = "Rebels “from the north” fired on a convoy near the café, the army said.";

    private final ReportReader reader = new ReportReader();

    private Delivery.Accepted accepted(byte[] bytes, Optional<String> mediaType) {
        return (Delivery.Accepted) reader.read(new RawReport(bytes, Optional.of("a"), mediaType, Optional.empty()));
    }

    private Report plain(String text) {
        return accepted(text.getBytes(StandardCharsets.UTF_8), Optional.empty()).report();
    }

    @Test
    void plainTextIsNotChangedByOneCharacter() {
        String text = "\r\n  " + SENTENCE + "\t \r\n\r\nThe end.  ";
        assertThat(plain(text).text()).isEqualTo(text);
    }

    @Test
    void theIdIsTheDigestOfTheBytes() {
        assertThat(plain("abc").id())
                .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void everyEncodingGivesTheSameWords() {
        for (String name : new String[] {"UTF-8", "UTF-16"}) { // Java's UTF-16 writes its mark
            assertThat(accepted(SENTENCE.getBytes(Charset.forName(name)), Optional.empty())
                            .report()
                            .text())
                    .as(name)
                    .isEqualTo(SENTENCE);
        }
        byte[] marked = ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_8);
        assertThat(accepted(marked, Optional.empty()).report().text()).isEqualTo(SENTENCE);
        Delivery.Accepted named = accepted(
                SENTENCE.getBytes(Charset.forName("windows-1252")), Optional.of("text/plain; charset=\"ISO-8859-1\""));
        assertThat(named.report().text()).isEqualTo(SENTENCE);
        assertThat(named.issues()).isEmpty();
        Delivery.Accepted guessed = accepted(SENTENCE.getBytes(Charset.forName("windows-1252")), Optional.empty());
        assertThat(guessed.report().text()).isEqualTo(SENTENCE);
        assertThat(guessed.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.kind()).isEqualTo(IssueKind.ENCODING_GUESSED));
    }

    @Test
    void aWrongNameForAnEncodingIsNotBelieved() {
        assertThat(accepted(SENTENCE.getBytes(StandardCharsets.UTF_8), Optional.of("text/plain; charset=martian"))
                        .report()
                        .text())
                .isEqualTo(SENTENCE);
        byte[] latin = SENTENCE.getBytes(Charset.forName("windows-1252"));
        assertThat(accepted(latin, Optional.of("text/plain; charset=utf-8"))
                        .report()
                        .text())
                .isEqualTo(SENTENCE);
    }

    @Test
    void halfAPairBecomesOneReplacementSoThatOffsetsHold() {
        ListedReport listed = new ListedReport(
                new byte[0],
                Optional.of("1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "a\uD83Db\uDE00c\uD83D\uDE00d");
        Report report = ((Delivery.Accepted) reader.read(listed)).report();
        assertThat(report.text()).isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00d");
    }

    @Test
    void theDayOfADatelineCountsWhenItIsFull() {
        assertThat(plain("GOMA, March 3, 2019 (Agency) - Rebels attacked a village, the army said.")
                        .published())
                .hasValue(LocalDate.of(2019, 3, 3));
        assertThat(plain("LIMA, 3 JAN 90 (AGENCY) -- THE ARMY SAID THAT REBELS HAD ATTACKED A TOWN.")
                        .published())
                .hasValue(LocalDate.of(1990, 1, 3));
        Report headed = plain("Two die in blast\n\nKABUL, Afghanistan, 12 August 2010 — Two people died, police said.");
        assertThat(headed.published()).hasValue(LocalDate.of(2010, 8, 12));
        assertThat(headed.publishedFrom()).hasValue(PublishedFrom.DATELINE);
        assertThat(plain("KABUL, Sept 21 (Agency) - The army said that it was over.")
                        .published())
                .isEmpty();
        assertThat(plain("The truce of 3 March 2019 - the third - was broken by the rebels.")
                        .published())
                .isEmpty();
    }
}
