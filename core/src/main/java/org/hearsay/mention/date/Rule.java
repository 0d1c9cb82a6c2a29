package org.hearsay.mention.date;

import java.util.Optional;

/** One way of telling a time. */
interface Rule {
    /** The name that explanations show. */
    String name();

    /** Reads the expression that begins at a word, if there is one. */
    Optional<Parsed<DateMeaning>> at(Words words, int from);
}
