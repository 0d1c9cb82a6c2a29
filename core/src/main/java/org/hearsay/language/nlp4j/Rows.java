package org.hearsay.language.nlp4j;

import edu.emory.mathcs.nlp.learning.util.SparseVector;

/** The features of a state that speak for some label, as the places of their {@linkplain WeightRows rows}. */
final class Rows extends SparseVector {
    private static final long serialVersionUID = 1;

    private final transient int[] places;
    private final transient int count;

    Rows(int[] places, int count) {
        this.places = places;
        this.count = count;
    }

    int[] places() {
        return places;
    }

    int count() {
        return count;
    }
}
