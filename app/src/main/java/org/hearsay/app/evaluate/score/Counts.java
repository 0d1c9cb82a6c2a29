package org.hearsay.app.evaluate.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was counted in one document, or in many together: numbers by name. A name that was never counted stands for 0. */
public final class Counts {
    private final Map<String, Double> numbers;

    private Counts(Map<String, Double> numbers) {
        this.numbers = numbers;
    }

    static Counts of(Map<String, Double> numbers) {
        return new Counts(Collections.unmodifiableMap(new LinkedHashMap<>(numbers)));
    }

    /** All of them added up, name by name. */
    public static Counts sum(List<Counts> all) {
        Map<String, Double> total = new LinkedHashMap<>();
        for (Counts counts : all) {
            counts.numbers.forEach((name, number) -> total.merge(name, number, Double::sum));
        }
        return of(total);
    }

    /** The numbers at the names' places. */
    public static Counts of(List<String> names, double[] numbers) {
        Map<String, Double> all = new LinkedHashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            all.put(names.get(i), numbers[i]);
        }
        return of(all);
    }

    public double get(String name) {
        return numbers.getOrDefault(name, 0.0);
    }

    public boolean has(String name) {
        return numbers.containsKey(name);
    }

    public Set<String> names() {
        return numbers.keySet();
    }
}
