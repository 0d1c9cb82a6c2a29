package org.hearsay.relation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.Table.Row;
import org.hearsay.model.Coded;
import org.hearsay.model.Comparator;

/** The words of {@code en/figure-words.tsv}, loaded once. */
final class FigureWords {
    private static final Set<String> COMPARATORS = Set.of("about", "at-least", "at-most", "more-than", "less-than");

    private final Map<String, Comparator> comparators = new LinkedHashMap<>();
    private final Map<String, Long> vague = new HashMap<>();
    private final Map<String, Long> scales = new HashMap<>();
    private final Map<Sort, Set<String>> sorts = new EnumMap<>(Sort.class);

    /** What a word tells of a figure. */
    enum Sort implements Coded {
        FIGHTERS,
        ARMS,
        LAND,
        HARM,
        PERIOD,
        CONFLICT,
        STRENGTH_NOUN,
        HAS,
        TIME_UNIT,
        MONEY_NOUN,
        NUMBER_NOUN,
        PLACING,
        TOLL_NOUN,
        TOLL_VERB,
        PERSON,
        STATIONED,
        ESTIMATING,
        BODY,
        CURRENCY,
        FUNDING,
        HOLDING
    }

    FigureWords() {
        for (Row row : Table.load("en/figure-words.tsv").rows()) {
            String kind = row.field(0);
            if (COMPARATORS.contains(kind)) {
                Comparator comparator = Coded.of(Comparator.class, kind);
                for (String words : row.field(1).split("; ")) {
                    comparators.put(words, comparator);
                }
            } else if (kind.equals("vague") || kind.equals("scale")) {
                Map<String, Long> numbers = kind.equals("vague") ? vague : scales;
                for (String words : row.field(2).split("; ")) {
                    numbers.put(words, Long.valueOf(row.field(1)));
                }
            } else {
                sorts.computeIfAbsent(Coded.of(Sort.class, kind), s -> new HashSet<>())
                        .addAll(Set.of(row.field(1).split("; ")));
            }
        }
    }

    boolean is(Sort sort, String lemma) {
        return sorts.getOrDefault(sort, Set.of()).contains(lemma);
    }

    Optional<Comparator> comparator(String words) {
        return Optional.ofNullable(comparators.get(words));
    }

    Optional<Long> vague(String words) {
        return Optional.ofNullable(vague.get(words));
    }

    Optional<Long> scale(String word) {
        return Optional.ofNullable(scales.get(word));
    }
}
