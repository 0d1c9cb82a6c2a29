package org.hearsay.event;

import java.util.Optional;
import org.hearsay.language.Phrase;

/** Who says the words in which something is told. */
@FunctionalInterface
public interface Tellers {
    /** Nobody is named as saying anything: for use where no attributions are read. */
    Tellers NOBODY = telling -> Optional.empty();

    /** The one who says it, the innermost of several; empty for the report's own words and for sources without a name or noun. */
    Optional<Phrase> of(Phrase words);
}
