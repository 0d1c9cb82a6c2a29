package org.hearsay.app.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.app.evaluate.score.Corpora;

/** The page {@code EVALUATION.md}, made from the cards and the figures in a folder. */
public final class EvaluationPage {
    private final Path folder;

    /** @param folder with {@code CORPUS.yaml} and {@code CORPUS.json} */
    public EvaluationPage(Path folder) {
        this.folder = folder;
    }

    public String markdown() {
        StringBuilder page = new StringBuilder("""
                # Evaluation

                How well Hearsay reads texts that nobody here wrote: the whole program, as `hearsay read` runs it, on public corpora. Each figure has its
                95 % bootstrap interval over documents. The texts are used to measure and for nothing else: no word of them is in Hearsay.

                This page is made by `hearsay evaluate --page` from `evaluation/*.yaml` and `evaluation/*.json`; a test fails when it is stale. To measure anew:

                    ./hearsay evaluate polnear --data FOLDER

                """);
        for (String corpus : Corpora.names()) {
            Card.read(folder, corpus).ifPresent(card -> section(page, card, Result.read(folder, corpus, false)));
        }
        return page.toString();
    }

    private static void section(StringBuilder page, Card card, Optional<Result> result) {
        page.append("## ")
                .append(card.corpus())
                .append("\n\n")
                .append(card.measures())
                .append("\n\n");
        if (result.isEmpty()) {
            page.append("Not measured yet.\n\n");
        } else {
            table(page, card.headline(), result.get());
        }
        for (String line : List.of(
                "Where others stand: " + card.beside(),
                "Source: " + card.source(),
                "Licence: " + card.licence(),
                "Format: " + card.format())) {
            page.append(line.replace('\n', ' ')).append("\n\n");
        }
    }

    private static void table(StringBuilder page, Map<String, Double> headline, Result result) {
        page.append(String.format(
                Locale.ROOT,
                "%,d documents%s.\n\n| figure | value | 95 %% interval | to reach |\n|---|---|---|---|\n",
                result.documents(),
                result.missing() == 0 ? "" : ", " + result.missing() + " without an answer"));
        headline.forEach((figure, mark) -> {
            Interval now = result.figures().getOrDefault(figure, new Interval(0, 0, 0));
            page.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %s%.1f%s | %.1f – %.1f | %.0f |\n",
                    figure,
                    now.value() >= mark ? "**" : "",
                    100 * now.value(),
                    now.value() >= mark ? "**" : "",
                    100 * now.low(),
                    100 * now.high(),
                    100 * mark));
        });
        page.append('\n');
    }
}
