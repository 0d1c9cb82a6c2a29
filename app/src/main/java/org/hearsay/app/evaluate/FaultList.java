package org.hearsay.app.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.hearsay.app.evaluate.score.Article;
import org.hearsay.app.evaluate.score.Finding;
import org.hearsay.model.Span;

/** Shows where the reading and the gold differ: the sentence, what the gold says, what was read and by which rule. */
final class FaultList {
    private FaultList() {}

    /**
     * Some faults, drawn so that all parts of the corpus and all kinds have their share.
     *
     * @param most how many at the most
     * @param figure only those of one figure, where it is given
     */
    static List<Fault> draw(List<Fault> faults, int most, Optional<String> figure, Random chance) {
        List<Fault> chosen = new ArrayList<>(faults.stream()
                .filter(fault -> figure.filter(
                                name -> !name.equals(fault.finding().figure()))
                        .isEmpty())
                .toList());
        Collections.shuffle(chosen, chance);
        return chosen.subList(0, Math.min(most, chosen.size()));
    }

    /** @param sentences those of an article, in text order */
    static String text(List<Fault> faults, Function<Article, List<Span>> sentences) {
        StringBuilder out = new StringBuilder();
        for (Fault fault : faults) {
            Finding finding = fault.finding();
            out.append(finding.figure())
                    .append(", ")
                    .append(finding.kind())
                    .append("  ")
                    .append(fault.article().id());
            out.append('\n');
            finding.at()
                    .ifPresent(span -> out.append("  text  ")
                            .append(sentence(fault.article().text(), span, sentences.apply(fault.article())))
                            .append('\n'));
            finding.gold()
                    .ifPresent(
                            gold -> out.append("  gold  ").append(oneLine(gold)).append('\n'));
            finding.ours()
                    .ifPresent(
                            ours -> out.append("  ours  ").append(oneLine(ours)).append('\n'));
            finding.rule()
                    .filter(rule -> !rule.isEmpty())
                    .ifPresent(rule -> out.append("  rule  ").append(rule).append('\n'));
            out.append('\n');
        }
        return out.toString();
    }

    /** The sentences that hold the span, with ⟦its words⟧ marked; those words alone where no sentence holds them. */
    private static String sentence(String text, Span span, List<Span> sentences) {
        Span around = sentences.stream().filter(span::overlaps).reduce(span, Span::hull);
        return oneLine(text.substring(around.start(), span.start())
                + "⟦"
                + text.substring(span.start(), span.end())
                + "⟧"
                + text.substring(span.end(), around.end()));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
