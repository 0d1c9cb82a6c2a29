package org.hearsay.app.evaluate.score;

/** A document with its gold, which knows how an answer to it is scored. */
public interface GoldDocument {
    Article article();

    Score score(Answer answer);
}
