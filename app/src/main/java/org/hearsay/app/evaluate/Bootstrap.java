package org.hearsay.app.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.app.evaluate.score.Corpus;
import org.hearsay.app.evaluate.score.Counts;

/** Figures over documents, and how far they would lie apart had other documents been drawn (percentile bootstrap, Efron 1979). */
final class Bootstrap {
    private static final long SEED = 20260101;

    private final int rounds;

    /** @param rounds how often documents are drawn anew; with 0 there are no intervals */
    Bootstrap(int rounds) {
        this.rounds = rounds;
    }

    Map<String, Interval> figures(Corpus corpus, List<Counts> documents) {
        Map<String, Double> values = corpus.figures(Counts.sum(documents));
        Map<String, double[]> draws = new LinkedHashMap<>();
        values.keySet().forEach(name -> draws.put(name, new double[rounds]));
        List<String> names = names(documents);
        double[][] rows = rows(documents, names);
        MersenneTwister chance = new MersenneTwister(SEED);
        for (int round = 0; round < rounds && rows.length > 0; round++) {
            Map<String, Double> drawn = corpus.figures(Counts.of(names, draw(rows, names.size(), chance)));
            int here = round;
            draws.forEach((name, row) -> row[here] = drawn.getOrDefault(name, 0.0));
        }
        Map<String, Interval> figures = new LinkedHashMap<>();
        values.forEach((name, value) -> figures.put(name, interval(value, draws.getOrDefault(name, new double[0]))));
        return figures;
    }

    private static List<String> names(List<Counts> documents) {
        Set<String> names = new LinkedHashSet<>();
        documents.forEach(document -> names.addAll(document.names()));
        return new ArrayList<>(names);
    }

    private static double[][] rows(List<Counts> documents, List<String> names) {
        double[][] rows = new double[documents.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = names.stream().mapToDouble(documents.get(i)::get).toArray();
        }
        return rows;
    }

    private static double[] draw(double[][] rows, int width, MersenneTwister chance) {
        double[] total = new double[width];
        for (int k = 0; k < rows.length; k++) {
            double[] row = rows[(int) (chance.fraction() * rows.length)];
            for (int i = 0; i < width; i++) {
                total[i] += row[i];
            }
        }
        return total;
    }

    private static Interval interval(double value, double[] draws) {
        if (draws.length == 0) {
            return Interval.rounded(value, value, value);
        }
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return Interval.rounded(
                value, sorted[(int) (0.025 * (sorted.length - 1))], sorted[(int) (0.975 * (sorted.length - 1))]);
    }
}
