package org.hearsay.knowledge;

import java.util.Set;

/** The groups of words of {@code en/standing-words.tsv}: on what footing something is said. */
public final class WordGroups {
    private WordGroups() {}

    /** The words of one group; a group that the file does not have is a fault of the program. */
    public static Set<String> of(String group) {
        Set<String> words = Table.load("en/standing-words.tsv").group(group);
        if (words.isEmpty()) {
            throw new IllegalStateException("standing-words.tsv has no group '" + group + "'");
        }
        return words;
    }
}
