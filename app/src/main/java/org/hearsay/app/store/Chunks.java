package org.hearsay.app.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Cuts what a statement asks for into as much as both databases take at once. */
final class Chunks {
    private static final int SIZE = 1000;

    private Chunks() {}

    /** Each value once; no list is empty. */
    static List<List<String>> of(Collection<String> values) {
        List<String> all = List.copyOf(new TreeSet<>(values));
        List<List<String>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            chunks.add(all.subList(from, Math.min(all.size(), from + SIZE)));
        }
        return chunks;
    }
}
