package org.hearsay.app.evaluate.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The published figures, in the order in which they are shown, from counts summed over documents. */
final class Figures {
    private final Counts total;
    private final Map<String, Double> values = new LinkedHashMap<>();

    Figures(Counts total) {
        this.total = total;
    }

    /**
     * Precision, recall and their harmonic mean as {@code name.p}, {@code name.r}, {@code name.f1}, from {@code name.tp} over {@code
     * name.pred} and over {@code name.gold}; where recall has hits of its own they are {@code name.tpr}.
     */
    Figures prf(String name) {
        double precision = ratio(name + ".tp", name + ".pred");
        double recall = ratio(total.has(name + ".tpr") ? name + ".tpr" : name + ".tp", name + ".gold");
        values.put(name + ".p", precision);
        values.put(name + ".r", recall);
        values.put(name + ".f1", mean(precision, recall));
        return this;
    }

    /** {@link #prf} of which only {@code name.f1} is shown. */
    Figures f1(String name) {
        values.put(name + ".f1", f1Of(name));
        return this;
    }

    /** One count over another; 0 where the other is. */
    Figures share(String figure, String top, String bottom) {
        values.put(figure, ratio(top, bottom));
        return this;
    }

    Figures value(String figure, double value) {
        values.put(figure, value);
        return this;
    }

    double f1Of(String name) {
        return new Figures(total).prf(name).get(name + ".f1");
    }

    /** A figure that was already put. */
    double get(String figure) {
        return values.getOrDefault(figure, 0.0);
    }

    Map<String, Double> all() {
        return Collections.unmodifiableMap(values);
    }

    private double ratio(String top, String bottom) {
        double whole = total.get(bottom);
        return whole == 0 ? 0 : total.get(top) / whole;
    }

    private static double mean(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
