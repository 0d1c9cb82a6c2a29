package org.hearsay.knowledge;

import java.util.Set;
import java.util.stream.Collectors;

/** The groups of words of {@code en/standing-words.tsv}: on what footing something is said. */
public final class WordGroups {
    private WordGroups() {}

    /** The words of one group; a group that the file does not have is a fault of the program. */
    public static Set<String> of(String group) {
        Set<String> words = Table.load("en/standing-words.tsv").rows().stream()
                .filter(row -> row.field(1).equals(group))
                .map(row -> row.field(0))
                .collect(Collectors.toUnmodifiableSet());
        if (words.isEmpty()) {
            throw new IllegalStateException("standing-words.tsv has no group '" + group + "'");
        }
        return words;
    }
}
