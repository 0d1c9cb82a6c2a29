package org.hearsay.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.app.evaluate.score.Corpora;
import org.junit.jupiter.api.Test;

class EvaluationPageTest {
    private static final Path FOLDER = Path.of("..", "evaluation");

    @Test
    void thePageSaysWhatTheFiguresSay() throws IOException {
        Path page = Path.of("..", "EVALUATION.md");
        String fresh = new EvaluationPage(FOLDER).markdown();
        if (Boolean.getBoolean("update")) {
            Files.writeString(page, fresh);
        }
        assertThat(Files.readString(page))
                .as("EVALUATION.md is made from evaluation/: run ./hearsay evaluate --page")
                .isEqualTo(fresh);
    }

    @Test
    void everyCorpusHasACardAndFigures() {
        for (String corpus : Corpora.names()) {
            assertThat(Card.read(FOLDER, corpus)).as(corpus).isPresent();
            assertThat(Result.read(FOLDER, corpus, false)).as(corpus).isPresent();
        }
    }

    @Test
    void noKeptFigureLiesBelowWhatIsExpected() {
        for (String corpus : Corpora.names()) {
            Card card = Card.read(FOLDER, corpus).orElseThrow();
            for (boolean isSample : new boolean[] {false, true}) {
                Result.read(FOLDER, corpus, isSample)
                        .ifPresent(result -> assertThat(card.falls(result)).isEmpty());
            }
        }
    }
}
