package org.hearsay.app.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.app.evaluate.score.Finding;
import org.hearsay.model.Span;

/** Shows where the reading and the gold differ: the sentence, what the gold says, what was read and by which rule. */
final class FaultList {
    private static final int MOST_BEFORE = 300;

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

    static String text(List<Fault> faults) {
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
                            .append(sentence(fault.article().text(), span))
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

    /** The words around, from the full stop or line before to the one after, with ⟦those meant⟧ marked. */
    private static String sentence(String text, Span span) {
        int start = span.start();
        while (start > 0 && span.start() - start < MOST_BEFORE && !ends(text, start - 1)) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && end - span.end() < MOST_BEFORE && !ends(text, end - 1)) {
            end++;
        }
        return oneLine(text.substring(start, span.start())
                + "⟦"
                + text.substring(span.start(), span.end())
                + "⟧"
                + text.substring(span.end(), Math.max(end, span.end())));
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        boolean stop = c == '.' || c == '!' || c == '?';
        boolean space = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        return stop && space || c == '\n' && at > 0 && text.charAt(at - 1) == '\n';
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
