package org.hearsay.mention.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.knowledge.date.CalendarWords;
import org.junit.jupiter.api.Test;

class WordReaderTest {
    private static List<Word> read(String text) {
        return new WordReader(CalendarWords.load()).read(text, 0, text.length(), List.of());
    }

    @Test
    void splitsBelowTokens() {
        assertThat(read("a two-day 1939–1945 truce, 10:35 a.m."))
                .extracting(Word::lower)
                .containsExactly("a", "two", "-", "day", "1939", "-", "1945", "truce", ",", "10", ":", "35", "a.m.");
    }

    @Test
    void tellsNumbersApart() {
        assertThat(read("1998 1990s 7th 1,500 2.5"))
                .extracting(Word::shape)
                .containsExactly(
                        Word.Shape.NUMBER, Word.Shape.DECADE, Word.Shape.ORDINAL, Word.Shape.AMOUNT, Word.Shape.AMOUNT);
        assertThat(read("1,500").get(0).value()).isEqualTo(1500);
    }

    @Test
    void standsWhereTheCharactersStand() {
        String text = "  On  May 3rd, ’98.";
        for (Word word : read(text)) {
            assertThat(text.substring(word.start(), word.end()).toLowerCase(java.util.Locale.ROOT))
                    .isEqualTo(word.is("'") ? "’" : word.lower());
        }
    }
}
