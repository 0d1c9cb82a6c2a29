package org.hearsay.app.evaluate.score;

import java.util.Map;

/** One corpus: what the reader is asked for, how its gold is read, and which figures are published. */
public interface Corpus {
    /** What the program prints for a document of it. */
    enum Asked {
        RECORDS,
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
