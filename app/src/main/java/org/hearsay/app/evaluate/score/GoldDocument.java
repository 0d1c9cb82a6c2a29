package org.hearsay.app.evaluate.score;

import java.util.Optional;

/** A document with its gold, which knows how an answer to it is scored. */
public interface GoldDocument {
    Article article();

    Score score(Answer answer);

    /** Which incident the document tells; empty where the gold does not say. */
    default Optional<String> cluster() {
        return Optional.empty();
    }
}
