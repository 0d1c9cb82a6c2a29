package org.hearsay.language.nlp4j;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.language.WordCase;
import org.jspecify.annotations.Nullable;

/**
 * How words are mostly written, learnt from what the library's models know of words, for texts that are all capitals or have none.
 *
 * <p>Three witnesses are heard. The embeddings tell the spellings of a word apart, and the vector of one that was met more often is
 * shorter. The ambiguity classes give the tags that each spelling had. The Brown clusters put words together that are used alike:
 * countries, first names, nationalities; where most are capitalized, a new one is too.
 */
final class CaseStatistics {
    private static final float ABSENT = 99;

    private static final int LONGEST_INITIALS = 5;

    /** Shares of capitalized words above and below which a cluster speaks clearly. Chosen on cased news, together with the weights. */
    private static final double NAMES = 0.85;

    private static final double NO_NAMES = 0.1;

    private final Map<String, float[]> embeddings;
    private final Map<String, ? extends Collection<String>> tags;
    private final Map<String, String> clusters = new HashMap<>();
    private final Map<String, double[]> shares = new HashMap<>();

    private CaseStatistics(
            Map<String, float[]> embeddings,
            Map<String, ? extends Collection<String>> tags,
            Map<String, ? extends Collection<String>> clusters) {
        this.embeddings = embeddings;
        this.tags = tags;
        clusters.forEach((word, paths) -> paths.stream()
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .ifPresent(path -> this.clusters.put(word, path)));
        this.clusters.forEach(this::count);
    }

    static void write(
            PackWriter writer,
            String name,
            Map<String, float[]> embeddings,
            Map<String, List<String>> tags,
            Map<String, Set<String>> clusters)
            throws IOException {
        CaseStatistics statistics = new CaseStatistics(embeddings, tags, clusters);
        Set<String> words = new HashSet<>();
        for (String word : embeddings.keySet()) {
            if (word.length() > 1 && word.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '.')) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        PrintTable table = new PrintTable(words.size());
        for (String word : words) {
            table.add(Fingerprint.of(0, word), statistics.of(word).ordinal());
        }
        MappedTable.write(writer, name, table);
    }

    private void count(String word, String cluster) {
        Float own = own(word);
        if (own != null && word.chars().allMatch(Character::isLetter)) {
            double length = Math.min(length(word), length(capitalized(word)));
            double weight = 1 / (length * length);
            double[] share = shares.computeIfAbsent(cluster, c -> new double[2]);
            share[0] += weight;
            share[1] += weight * own;
        }
    }

    private WordCase of(String lower) {
        float small = length(lower);
        float capital = length(capitalized(lower));
        float upper = length(lower.toUpperCase(Locale.ROOT));
        Collection<String> tagsOfSmall = tags.get(lower);
        boolean isShort = lower.length() <= LONGEST_INITIALS;
        if (isShort && upper < Math.min(small, capital) && tagsOfSmall == null && ofCluster(lower) > -0.5) {
            return WordCase.UPPER;
        }
        Float own = own(lower);
        double score = (own == null ? 1 : own) + ofTags(tagsOfSmall, tags.get(capitalized(lower))) + ofCluster(lower);
        return score > 0 ? WordCase.CAPITALIZED : WordCase.LOWER;
    }

    private static double ofTags(@Nullable Collection<String> small, @Nullable Collection<String> capital) {
        double score = 0;
        if (small != null) {
            score += isName(small) ? 0.4 : -0.2;
        }
        if (capital != null) {
            score += isName(capital) ? 0.1 : -0.3;
        }
        return score;
    }

    private double ofCluster(String lower) {
        String cluster = clusters.get(lower);
        double[] share = cluster == null ? null : shares.get(cluster);
        if (share == null || share[0] < 0.3) {
            return 0;
        }
        double mean = share[1] / share[0];
        return mean >= NAMES ? 0.8 : mean <= NO_NAMES ? -0.8 : mean - (NAMES + NO_NAMES) / 2;
    }

    private static boolean isName(Collection<String> tags) {
        return tags.contains("NNP") || tags.contains("NNPS");
    }

    /** From -1, always small, to 1, always capitalized; none if neither is known. */
    private @Nullable Float own(String lower) {
        float small = length(lower);
        float capital = length(capitalized(lower));
        if (small == ABSENT && capital == ABSENT) {
            return null;
        }
        return Math.max(-1, Math.min(1, (small - capital) * 2));
    }

    private float length(String word) {
        float[] vector = embeddings.get(word);
        if (vector == null) {
            return ABSENT;
        }
        float sum = 0;
        for (float value : vector) {
            sum += value * value;
        }
        return (float) Math.sqrt(sum);
    }

    private static String capitalized(String lower) {
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
