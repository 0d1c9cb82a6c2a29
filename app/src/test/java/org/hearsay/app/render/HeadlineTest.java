package org.hearsay.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    private static String of(String title, String text) {
        return Headline.of(new Report(
                "sha256:0",
                Optional.empty(),
                Optional.empty(),
                Optional.of(title).filter(it -> !it.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                "en",
                text));
    }

    @Test
    void theTitleElseTheFirstWordsAfterTheDateline() {
        assertThat(of("Two die", "KABUL - Two people died.")).isEqualTo("Two die");
        assertThat(of("", "\n\nKABUL, Sept 21 (Agency) - Two people died.\nMore."))
                .isEqualTo("Two people died.");
        assertThat(of("", "Two people died - so the police said.")).isEqualTo("Two people died - so the police said.");
        assertThat(of("", "Words ".repeat(40))).hasSizeLessThanOrEqualTo(90).endsWith("Words …");
        assertThat(of("", "")).isEqualTo("(no words)");
    }
}
