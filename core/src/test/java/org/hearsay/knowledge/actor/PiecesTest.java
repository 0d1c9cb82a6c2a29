package org.hearsay.knowledge.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class PiecesTest {
    @Test
    void punctuationCaseAndDiacriticsDoNotCount() {
        assertThat(Pieces.of("al-Qa'ida")).containsExactly("al", "qaida");
        assertThat(Pieces.of("U.N.")).containsExactly("un");
        assertThat(Pieces.of("People’s Army")).containsExactly("people", "s", "army");
        assertThat(Pieces.of("Óglaigh na hÉireann")).containsExactly("oglaigh", "na", "heireann");
        assertThat(Pieces.of("Kurdistan Workers' Party")).containsExactly("kurdistan", "workers", "party");
        assertThat(Pieces.of("--")).isEmpty();
    }

    @Test
    void theTableOfPlainLettersAgreesWithUnicode() {
        for (char c = '\u00C0'; c < '\u0180'; c++) {
            char base =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            if (base < 128) {
                assertThat(Pieces.of("x" + c)).containsExactly(("x" + base).toLowerCase(java.util.Locale.ROOT));
            }
        }
    }
}
