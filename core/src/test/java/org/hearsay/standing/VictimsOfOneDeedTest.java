package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole readings: whether those hit, told one after the other or told again, were hit by one deed. */
class VictimsOfOneDeedTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    /** The counts of each deed. */
    private static Stream<String> deeds(String text) {
        return NEWSREADER.read(SharedParser.report(text)).events().stream()
                .map(event -> PeopleCountedOnceTest.written(event.tolls()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A cook was shot in the leg in Mandera on Monday. A porter was shot in the arm.|wounded 1, wounded 1",
                "A cook was shot in Mandera on Monday. Meanwhile, a porter was shot in the arm.|wounded 1; wounded 1",
                "A cook was shot in Mandera on Monday. A porter was shot in Wajir on Tuesday.|wounded 1; wounded 1",
                "A cook was killed in Mandera on Monday. Bakers closed their shops. Two others were also shot.|killed 1, wounded 2",
                "A cook was killed in Mandera on Monday. Bakers closed their shops. Two porters were shot.|killed 1; wounded 2",
                "A cook was killed in Mandera on Monday. Bakers closed their shops. Nobody saw who came. Nobody spoke. Officers came at noon. A boy was also shot.|killed 1, wounded 1",
                "A cook was killed in Mandera on Monday. A guard was killed in Wajir on Tuesday. Nobody saw who came. Nobody spoke. Officers came at noon. A boy was also shot.|killed 1; killed 1; wounded 1",
            })
    void thoseToldOneByOneWereHitByOneDeed(String text, String expected) {
        assertThat(deeds(text).collect(Collectors.joining("; "))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One man was killed in a bar on Monday. Bakers closed their shops. Nobody saw who came. Nobody spoke. Officers came at noon. Ali Noor, 28, was shot dead by a guard.|killed 1",
                "A man was killed in a bar on Monday. Bakers closed their shops. Nobody saw who came. Nobody spoke. Officers came at noon. Another man was shot dead by a guard.|killed 1; killed 1",
                "A man was killed in Mandera on Monday. A man was killed in Wajir on Tuesday. Nobody saw who came. Nobody spoke. Officers came at noon. Ali Noor, 28, was shot dead by a guard.|killed 1; killed 1; killed 1",
                "A man killed his daughter in Mandera on Monday. Bakers closed their shops. Nobody saw who came. Nobody spoke. Officers came at noon. Ali Noor, 28, was shot dead by a guard.|killed 1; killed 1",
            })
    void theOneDeadToldAgainDiedOfOneDeed(String text, String expected) {
        assertThat(deeds(text).filter(tolls -> !tolls.isEmpty()).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
