package org.hearsay.app.evaluate.score;

import java.util.Map;

/** One corpus: what the reader is asked for, how its gold is read, and which figures are published. */
public interface Corpus {
    /** What the program is asked for. */
    enum Asked {
        /** A record for each document. */
        RECORDS,
        /** A record for each document, and the incidents that all of them make up. */
        INCIDENTS,
        /** The rows of dates of each document. */
        DATES
    }

    /** Also the name of its folder. */
    String name();

    Asked asked();

    /** @throws NotGold where the line is none of this corpus */
    GoldDocument document(GoldLine line);

    /** From counts that were summed over documents. */
    Map<String, Double> figures(Counts total);
}
