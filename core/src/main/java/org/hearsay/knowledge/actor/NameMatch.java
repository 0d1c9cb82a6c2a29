package org.hearsay.knowledge.actor;

import java.util.List;
import java.util.Optional;

/**
 * A registered name at tokens {@code [from, to)} of a sentence.
 *
 * @param entries whom it may name, one at least
 * @param careful whether the words name an actor only when the text says so elsewhere: short names that are common words or stand
 *     for several things
 */
public record NameMatch(int from, int to, List<ActorEntry> entries, boolean careful) {
    public NameMatch {
        entries = List.copyOf(entries);
    }

    /** Whom it names, when that is one actor and no care is needed. */
    public Optional<ActorEntry> certain() {
        return entries.size() == 1 && !careful ? Optional.of(entries.get(0)) : Optional.empty();
    }
}
