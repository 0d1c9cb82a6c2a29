package org.hearsay.language.mend;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.language.Sentence;
import org.hearsay.language.SharedParser;
import org.hearsay.language.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is hit where a verb of harm has more than one object. */
class MendsOfHarmTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // only those right before "dead" are dead
                "Two blasts near the market in Orbo leave five people injured and one person dead.|people|nsubjpass injured",
                "Two blasts near the market in Orbo leave five people injured and one person dead.|person|dobj leave",
                "The raid left at least four wounded and two dead.|two|dobj left",
                "The raid left one dead and six others injured.|one|dobj left",
                "The raid left five people injured and the town without a bridge.|people|dobj left",
                // who is told behind the age of the first
                "A man is accused of shooting Ada Bell, 31, and her 13-year-old daughter in Orbo on Tuesday.|daughter|conj Bell",
                "Gunmen shot Ada Bell, 31, and her daughter fled to a neighbour.|daughter|nsubj fled",
                // whom the second of two verbs of harm hits
                "Two men accused in a blast that killed Ada Bell and injured one other person appeared in court in Orbo.|person|dobj injured",
                "Moss killed the three guards and injured three more during an attack in Orbo.|more|qmod three",
                "Moss killed a guard and injured two others during an attack in Orbo.|others|dobj injured",
                "Moss killed a guard and fled, and one other person appeared in court.|person|nsubj appeared",
                // who it is that "who" stands for
                "Moss, once found, would be the third suspect arrested in the death of Bell, who was shot and killed on 1 June.|shot|relcl Bell",
                "Police held a suspect in the town of Orbo, who was shot on Monday.|shot|relcl suspect",
            })
    void hangsThoseHarmedWhereTheyBelong(String text, String word, String expected) {
        Sentence sentence = SharedParser.parse(text).sentences().get(0);
        Token token = sentence.tokens().stream()
                .filter(each -> each.form().equals(word))
                .findFirst()
                .orElseThrow();
        assertThat(token.label() + " " + sentence.head(token).map(Token::form).orElse("-"))
                .isEqualTo(expected);
    }
}
