package org.hearsay.app.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

                How well Hearsay reads texts that nobody here wrote: the whole program, as `hearsay read` and `ingest` run it, on public corpora. Each figure
                has its 95 % bootstrap interval over documents. All figures of a corpus, not only those shown here, are in `evaluation/*.json` and watched. The texts are used to measure and for nothing else: no word of them is in Hearsay.

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
            table(page, card, result.get());
        }
        for (String line : List.of(
                "Where others stand: " + card.beside(),
                "Source: " + card.source(),
                "Licence: " + card.licence(),
                "Format: " + card.format())) {
            page.append(line.replace('\n', ' ')).append("\n\n");
        }
    }

    private static void table(StringBuilder page, Card card, Result result) {
        page.append(String.format(
                Locale.ROOT,
                "%,d documents%s.\n\n| figure | value | 95 %% interval | to reach |\n|---|---|---|---|\n",
                result.documents(),
                result.missing() == 0 ? "" : ", " + result.missing() + " without an answer"));
        card.headline().forEach((figure, mark) -> row(page, figure, Optional.of(mark), result));
        card.shown().forEach(figure -> row(page, figure, Optional.empty(), result));
        page.append('\n');
    }

    /** The value is in bold type where the mark is reached. */
    private static void row(StringBuilder page, String figure, Optional<Double> mark, Result result) {
        String goal = mark.map(least -> String.format(Locale.ROOT, "%.0f", 100 * least))
                .orElse("–");
        Optional<Interval> measured = Optional.ofNullable(result.figures().get(figure));
        String value = measured.map(now -> percent(now.value())).orElse("not measured");
        boolean isReached = measured.flatMap(now -> mark.filter(least -> now.value() >= least))
                .isPresent();
        String bold = isReached ? "**" : "";
        String range = measured.map(now -> percent(now.low()) + " – " + percent(now.high()))
                .orElse("–");
        page.append("| `" + figure + "` | " + bold + value + bold + " | " + range + " | " + goal + " |\n");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
