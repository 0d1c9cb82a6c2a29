package org.hearsay.incident;

import java.util.Locale;
import java.util.Set;

/** How far the other words are the same that both are told with. */
record OfWords() implements Evidence {
    /** Reports of different events of one sort share so many of their words (Jaccard). */
    private static final double USUAL_SHARE = 0.1;

    private static final int FEWEST_WORDS = 8;

    @Override
    public void weigh(Traits one, Traits other, Found found) {
        Set<String> a = one.telling().words();
        Set<String> b = other.telling().words();
        if (Math.min(a.size(), b.size()) < FEWEST_WORDS) {
            return;
        }
        int shared = Evidence.shared(a, b).size();
        double share = (double) shared / (a.size() + b.size() - shared);
        if (share > USUAL_SHARE) {
            found.reason(
                    "same-words",
                    Math.min(2, 4 * (share - USUAL_SHARE)),
                    () -> String.format(Locale.ROOT, "%.0f %%", 100 * share));
        }
    }
}
