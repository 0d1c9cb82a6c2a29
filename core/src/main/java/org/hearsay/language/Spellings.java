package org.hearsay.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text that has case writes its own words in the middle of sentences: the best witness for those of its headlines, which have none or
 * too many.
 */
final class Spellings {
    static final Spellings NONE = new Spellings(Map.of());

    /** A word behind a small one or a comma, so that it does not begin a sentence. */
    private static final Pattern INSIDE = Pattern.compile("(?<=[\\p{Ll},;] )\\p{L}[\\p{L}\\p{N}'’.-]*[\\p{L}\\p{N}]");

    private final Map<String, String> usual;

    private Spellings(Map<String, String> usual) {
        this.usual = usual;
    }

    /** @param text running text, as it is read */
    static Spellings of(CharSequence text) {
        Map<String, Map<String, Integer>> seen = new HashMap<>();
        Matcher matcher = INSIDE.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            seen.computeIfAbsent(word.toLowerCase(Locale.ROOT), any -> new HashMap<>())
                    .merge(word, 1, Integer::sum);
        }
        Map<String, String> usual = new HashMap<>();
        seen.forEach((lower, spellings) -> spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .ifPresent(most -> usual.put(lower, most.getKey())));
        return new Spellings(usual);
    }

    /** The word as the text mostly writes it; empty where it does not. */
    Optional<String> of(String lower) {
        return Optional.ofNullable(usual.get(lower));
    }
}
