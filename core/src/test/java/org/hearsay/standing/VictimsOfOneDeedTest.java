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

    /** The counts of each deed that harmed anybody, in a line. */
    private static String counted(String text) {
        return deeds(text).filter(tolls -> !tolls.isEmpty()).collect(Collectors.joining("; "));
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
        assertThat(counted(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bomb wounded 23 people in Mandera on Monday. Rain fell. Bakers closed their shops. Nobody spoke. Five of the wounded people were cooks.|wounded 23",
                "A bomb wounded 23 people in Mandera on Monday. Bakers closed their shops. Police shot a looter in Wajir on Tuesday. Nobody spoke. One of the injured cooks heard a cry.|wounded 23; wounded 1",
                "A bomb wounded 23 people in Mandera on Monday. Bakers closed their shops. Four of them died later in hospital, a nurse said, bringing the toll to six.|killed 4, killed 6, wounded 23",
                "Gunmen abducted two nurses near Mandera on Monday. The two abducted nurses were released on Friday.|abducted 2",
                "Rebels attacked a post near Mandera on Monday, killing 14 soldiers. Thirty-seven assailants were killed in the fighting.|killed 14, killed 37",
                "Rebels ambushed a bus carrying recruits near Mandera on Monday, killing 13 of them.|killed 13",
                "Rebels fired on troops in Mandera on Monday. A boy was killed by army fire and six others were injured.|killed 1, wounded 6",
                "Gunmen killed nine cooks in Mandera on Monday. In February guards killed two robbers in Wajir, a baker said. A rights group put the toll at 70.|killed 70, killed 9; killed 2",
                "A bomb wounded 23 people in Mandera on Monday, police said. Bakers closed their shops. A doctor put the number of injured at 31.|wounded 23, wounded 31",
                "A bomb wounded 23 people in Mandera on Monday, police said. Bakers closed their shops. Police said a grenade wounded 31 men in Wajir on Tuesday.|wounded 23; wounded 31",
            })
    void thoseToldAgainOrCountedOtherwiseWereHitByThatDeed(String text, String expected) {
        assertThat(counted(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen killed nine cooks in Mandera on Monday. They came from a wood and killed everyone they saw, a guard said.|killed 9",
                "Gunmen killed nine cooks in Mandera on Monday. The Karo Brigade did not mention civilian deaths.|killed 9",
                "Rebels attacked a camp in Mandera on Monday and lost eight of their fighters.|killed 8",
                "Gunmen killed nine cooks in Mandera on Monday. The Karo Brigade said it had killed eleven \"crusaders\".|killed 9; killed 11",
            })
    void everyoneIsNoCountAndWhateverTheyAreCalledTheyAreCounted(String text, String expected) {
        assertThat(counted(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Gunmen killed nine cooks in Mandera on Monday.\n\nIn February rebels killed 22 men in Wajir.\n\nThe army did not speak. The mayor condemned the attack. The wounded were flown out.'|2",
            })
    void whatWasToldInPassingIsOverWithItsParagraph(String text, int events) {
        assertThat(NEWSREADER.read(SharedParser.report(text)).events()).hasSize(events);
    }
}
