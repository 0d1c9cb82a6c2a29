package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsertionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "National Red Front (NRF) guerrillas blew up several towers.|Front|compound guerrillas",
                "National Red Front (NRF) guerrillas blew up several towers.|NRF|appos Front",
                "Gunmen of the NRF [National Red Front] burned a bus in Orbo.|Gunmen|nsubj burned",
                "Gunmen of the NRF [National Red Front] burned a bus in Orbo.|Front|appos NRF",
                "Gunmen of the NRF [National Red Front] burned a bus in Orbo.|burned|root -",
                "Gunmen [words indistinct] burned a bus in Orbo.|Gunmen|nsubj burned",
                "Gunmen [words indistinct] burned a bus in Orbo.|indistinct|dep Gunmen",
                // what no editor put in stays in the sentence
                "The army (which denies it) burned a bus in Orbo.|denies|relcl army",
            })
    void theWordsAroundAnInsertionAreOneSentence(String text, String word, String expected) {
        Sentence sentence = SharedParser.parse(text).sentences().get(0);
        assertThat(sentence.tokens().stream()
                        .filter(token -> token.form().equals(word))
                        .map(token -> token.label() + " "
                                + sentence.head(token).map(Token::form).orElse("-")))
                .containsExactly(expected);
    }
}
