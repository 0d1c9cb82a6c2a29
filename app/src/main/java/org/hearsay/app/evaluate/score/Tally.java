package org.hearsay.app.evaluate.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts one document. */
final class Tally {
    private final Map<String, Double> numbers = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    void add(String name, double number) {
        numbers.merge(name, number, Double::sum);
    }

    void add(String name, boolean hit) {
        add(name, hit ? 1 : 0);
    }

    /** Hits, what was printed and what the gold holds of one kind of unit. */
    void units(String name, double hits, double printed, double gold) {
        add(name + ".tp", hits);
        add(name + ".pred", printed);
        add(name + ".gold", gold);
    }

    void found(Finding finding) {
        findings.add(finding);
    }

    /** The same counts once more with a word before their names: the part of a corpus. */
    void again(String prefix) {
        new LinkedHashMap<>(numbers).forEach((name, number) -> numbers.put(prefix + "." + name, number));
    }

    Score score() {
        return new Score(Counts.of(numbers), findings);
    }
}
