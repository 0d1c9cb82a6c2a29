package org.hearsay.incident;

import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Report;

/**
 * Which reports repeat another: papers print what an agency sends, whole or shortened. A sketch of each text (MinHash over runs of words,
 * Broder 1997, by hash4j) finds candidates without comparing every pair; the words themselves then say how much of the shorter text
 * stands in the other.
 */
public final class Copies {
    private static final int RUN_OF_WORDS = 4;
    private static final int FEWEST_RUNS = 20;
    private static final int SKETCH = 96;
    private static final int SKETCH_BITS = 32;

    /** Three equal numbers of 96 put two texts into one block: nine in ten of those that share half of their runs do. */
    private static final int BAND = 3;

    /** So much of the shorter text must stand in the other. */
    private static final double REPEATED = 0.6;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final SimilarityHashPolicy POLICY = SimilarityHashing.superMinHash(SKETCH, SKETCH_BITS);
    private static final Comparator<ReportFacts> FIRST_OUT = Comparator.<ReportFacts, LocalDate>comparing(
                    report -> report.published().orElse(LocalDate.MAX))
            .thenComparing(ReportFacts::id);

    private final Agencies agencies;

    public Copies(Agencies agencies) {
        this.agencies = agencies;
    }

    private ReportFacts facts(Report report, Set<Long> runs) {
        return new ReportFacts(
                report.id(),
                report.uri().orElse(report.id()),
                report.publisher(),
                report.published(),
                report.title(),
                agencies.creditedIn(report.text()),
                sketch(runs),
                Optional.empty());
    }

    /**
     * Takes in a report, and says of it and of those that it repeats or that repeat it which came first.
     *
     * @param textOf the words of a report that is kept, by its id
     * @return the ids of reports kept before of which something else is now known
     */
    public Set<String> put(Shelf shelf, Report arrived, Function<String, String> textOf) {
        Set<Long> runs = runs(arrived.text());
        ReportFacts report = facts(arrived, runs);
        Set<String> keys = keys(report.sketch());
        List<ReportFacts> alike = shelf.reportsUnder(keys).stream()
                .filter(other -> !other.id().equals(report.id()))
                .filter(other -> isRepeated(runs, runs(textOf.apply(other.id()))))
                .toList();
        Optional<String> first = alike.stream()
                .filter(other -> FIRST_OUT.compare(other, report) < 0)
                .min(FIRST_OUT)
                .map(ReportFacts::id);
        shelf.put(report.asCopyOf(first), keys);
        Set<String> changed = new TreeSet<>();
        for (ReportFacts other : alike) {
            boolean comesFirst = FIRST_OUT.compare(report, other) < 0
                    && other.copyOf()
                            .flatMap(shelf::report)
                            .filter(original -> FIRST_OUT.compare(original, report) < 0)
                            .isEmpty();
            if (comesFirst) {
                shelf.put(other.asCopyOf(Optional.of(report.id())), keys(other.sketch()));
                changed.add(other.id());
            }
        }
        return changed;
    }

    private static boolean isRepeated(Set<Long> one, Set<Long> other) {
        Set<Long> shared = new HashSet<>(one);
        shared.retainAll(other);
        int shorter = Math.min(one.size(), other.size());
        return shorter >= FEWEST_RUNS && shared.size() >= REPEATED * shorter;
    }

    private static List<Long> sketch(Set<Long> runs) {
        if (runs.size() < FEWEST_RUNS) {
            return List.of();
        }
        byte[] signature =
                POLICY.createHasher().compute(ElementHashProvider.ofCollection(List.copyOf(runs), Long::longValue));
        List<Long> sketch = new ArrayList<>();
        for (int i = 0; i < SKETCH; i++) {
            sketch.add(POLICY.getComponent(signature, i));
        }
        return sketch;
    }

    private static Set<String> keys(List<Long> sketch) {
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i + BAND <= sketch.size(); i += BAND) {
            keys.add(i / BAND + ":" + sketch.subList(i, i + BAND));
        }
        return keys;
    }

    private static Set<Long> runs(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Set<Long> runs = new TreeSet<>();
        for (int i = 0; i + RUN_OF_WORDS <= words.size(); i++) {
            runs.add(Hashing.komihash5_0().hashCharsToLong(String.join(" ", words.subList(i, i + RUN_OF_WORDS))));
        }
        return runs;
    }
}
