package org.hearsay.app.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What is to be known of a corpus: the file {@code CORPUS.yaml}.
 *
 * @param measures in a few words
 * @param source where a user gets it
 * @param format what each line of its file must hold
 * @param sha256 the digest of the file that the expected figures were measured on
 * @param sample every how many documents a quick check reads
 * @param headline the figures that count, each with the mark to reach; 0 to 1
 * @param shown figures that the page shows too, though no mark is set for them
 * @param beside where others stand
 * @param because by figure, why it was let fall by more than a point; "date.*" stands for all whose names begin so
 * @param expected what is expected, by {@code full} or {@code sample} and by figure; one that is worse by more than {@link Unit} allows is an error
 */
record Card(
        String corpus,
        String measures,
        String source,
        String licence,
        String format,
        String sha256,
        int sample,
        Map<String, Double> headline,
        List<String> shown,
        String beside,
        Map<String, String> because,
        Map<String, Map<String, Double>> expected) {
    private static final String EXPECTED = "\nexpected:";

    Card {
        headline = Collections.unmodifiableMap(new LinkedHashMap<>(headline));
        shown = List.copyOf(shown);
        because = Map.copyOf(because);
        expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
    }

    static Path file(Path folder, String corpus) {
        return folder.resolve(corpus + ".yaml");
    }

    /** Empty where the folder has none. */
    static Optional<Card> read(Path folder, String corpus) {
        Path file = file(folder, corpus);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Object root = new Load(
                            LoadSettings.builder().setLabel(file.toString()).build())
                    .loadFromString(Files.readString(file));
            if (!(root instanceof Map<?, ?> map)) {
                throw new NoCorpus(file + ": it must hold keys and values");
            }
            return Optional.of(of(file, corpus, map));
        } catch (IOException | YamlEngineException e) {
            throw new NoCorpus(file + ": "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("cannot be read"));
        }
    }

    private static Card of(Path file, String corpus, Map<?, ?> map) {
        Map<String, Map<String, Double>> expected = new LinkedHashMap<>();
        if (map.get("expected") instanceof Map<?, ?> parts) {
            parts.forEach((part, figures) -> expected.put(String.valueOf(part), numbers(figures)));
        }
        return new Card(
                corpus,
                text(file, map, "measures"),
                text(file, map, "source"),
                text(file, map, "licence"),
                text(file, map, "format"),
                text(file, map, "sha256"),
                map.get("sample") instanceof Integer every ? every : 1,
                numbers(map.get("headline")),
                map.get("shown") instanceof List<?> names
                        ? names.stream().map(String::valueOf).toList()
                        : List.of(),
                text(file, map, "beside"),
                reasons(map),
                expected);
    }

    private static Map<String, String> reasons(Map<?, ?> map) {
        Map<String, String> reasons = new LinkedHashMap<>();
        if (map.get("because") instanceof Map<?, ?> given) {
            given.forEach((figure, reason) -> reasons.put(String.valueOf(figure), String.valueOf(reason)));
        }
        return reasons;
    }

    private static String text(Path file, Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new NoCorpus(file + ": there is no \"" + key + "\"");
        }
        return String.valueOf(value).strip();
    }

    private static Map<String, Double> numbers(@Nullable Object rows) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        if (rows instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (value instanceof Number number) {
                    numbers.put(String.valueOf(name), number.doubleValue());
                }
            });
        }
        return numbers;
    }

    private static String part(Result result) {
        return result.sample() > 1 ? "sample" : "full";
    }

    /** One line for every figure that has fallen by more than the tolerance, or is no longer there. */
    List<String> falls(Result result) {
        return fallen(result).stream()
                .map(figure -> String.format(
                        Locale.ROOT,
                        "%s %s is %.4f; %.4f is expected (%s). If that is meant, say why under because in %s.yaml, and accept it",
                        corpus,
                        figure,
                        value(result, figure),
                        expectedOf(result).getOrDefault(figure, 0.0),
                        part(result),
                        corpus))
                .toList();
    }

    private List<String> fallen(Result result) {
        List<String> fallen = new ArrayList<>();
        expectedOf(result).forEach((figure, least) -> {
            if (Unit.of(figure).fell(least, value(result, figure))) {
                fallen.add(figure);
            }
        });
        return fallen;
    }

    private boolean isExplained(String figure) {
        return because.keySet().stream()
                .anyMatch(name -> name.equals(figure)
                        || name.endsWith("*") && figure.startsWith(name.substring(0, name.length() - 1)));
    }

    private Map<String, Double> expectedOf(Result result) {
        return expected.getOrDefault(part(result), Map.of());
    }

    /** A figure that is no longer there is worse than any. */
    private static double value(Result result, String figure) {
        return Optional.ofNullable(result.figures().get(figure))
                .map(Interval::value)
                .orElse(Unit.of(figure) == Unit.KILOMETRES ? Double.MAX_VALUE : 0);
    }

    /**
     * Writes all figures of a result into the file as what is expected from now on; what else the file says stays as it is. A figure that
     * fell is taken only where the file says why, under {@code because}.
     */
    void accept(Path folder, Result result) {
        List<String> unexplained =
                fallen(result).stream().filter(figure -> !isExplained(figure)).toList();
        if (!unexplained.isEmpty()) {
            throw new NoCorpus(file(folder, corpus) + ": not accepted: " + String.join(", ", unexplained)
                    + " fell by more than a point; say why under \"because\", or mend it");
        }
        Map<String, Map<String, Double>> all = new LinkedHashMap<>(expected);
        Map<String, Double> now = new LinkedHashMap<>();
        result.figures().forEach((figure, interval) -> {
            if (Unit.of(figure) != Unit.COUNT) {
                now.put(figure, interval.value());
            }
        });
        all.put(part(result), now);
        Path file = file(folder, corpus);
        try {
            String words = Files.readString(file);
            int end = words.indexOf(EXPECTED);
            StringBuilder out = new StringBuilder(end < 0 ? words.stripTrailing() : words.substring(0, end));
            out.append(EXPECTED).append('\n');
            for (String part : List.of("full", "sample")) {
                if (all.containsKey(part)) {
                    out.append("  ").append(part).append(":\n");
                    all.get(part)
                            .forEach((figure, value) ->
                                    out.append(String.format(Locale.ROOT, "    %s: %.4f\n", figure, value)));
                }
            }
            Files.writeString(file, out.toString(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new NoCorpus(file + ": cannot be written: " + e.getMessage());
        }
    }
}
