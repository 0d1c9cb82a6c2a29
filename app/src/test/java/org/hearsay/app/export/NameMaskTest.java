package org.hearsay.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameMaskTest {
    private static String masked(String text, String... names) {
        Set<java.util.List<String>> words =
                Stream.of(names).map(NameMask::words).collect(Collectors.toSet());
        int mostWords = words.stream().mapToInt(java.util.List::size).max().orElse(0);
        return new NameMask(Set.of(), words, mostWords).over(text);
    }

    @Test
    void aNameIsBlackLetterForLetter() {
        assertThat(masked("Marisol Quintana-Paz, 34, died.", "Marisol Quintana-Paz"))
                .isEqualTo("███████ ████████-███, 34, died.");
        assertThat(masked("😔 Ana Paz's 😔", "Ana Paz")).isEqualTo("😔 ███ ███'s 😔");
    }

    @Test
    void severalWordsAreFoundInAnyCaseAndInAnAddress() {
        assertThat(masked("MARISOL QUINTANA SHOT", "Marisol Quintana")).isEqualTo("███████ ████████ SHOT");
        assertThat(masked("https://a.example/marisol-quintana-shot", "Marisol Quintana"))
                .isEqualTo("https://a.example/███████-████████-shot");
    }

    @Test
    void oneWordIsANameOnlyWithACapitalAndOnlyAsAWhole() {
        assertThat(masked("Paz died for paz; Pazos did not.", "Paz")).isEqualTo("███ died for paz; Pazos did not.");
    }

    @Test
    void theLongestNameCountsAndTextApartIsNoName() {
        assertThat(masked("Ana Paz Rueda and Ana, so Paz", "Ana Paz", "Ana Paz Rueda"))
                .isEqualTo("███ ███ █████ and Ana, so Paz");
    }

    @Test
    void withoutNamesNothingChanges() {
        assertThat(masked("Nobody is named.")).isEqualTo("Nobody is named.");
    }
}
