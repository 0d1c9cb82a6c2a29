package org.hearsay.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.incident.Incident.Reason;

/** The rare names that both tell, and how far their other words are the same. */
record OfWords() implements Evidence {
    private static final double NAME = 1.1;
    private static final double MOST_FOR_NAMES = 4.4;

    /** Reports of different events of one sort share so many of their words (Jaccard). */
    private static final double USUAL_SHARE = 0.1;

    private static final int FEWEST_WORDS = 8;

    @Override
    public List<Reason> weigh(Telling one, Telling other) {
        List<Reason> reasons = new ArrayList<>();
        Set<String> names = shared(one.names(), other.names());
        if (!names.isEmpty()) {
            reasons.add(
                    new Reason("same-names", Math.min(MOST_FOR_NAMES, NAME * names.size()), String.join(", ", names)));
        }
        if (Math.min(one.words().size(), other.words().size()) >= FEWEST_WORDS) {
            int shared = shared(one.words(), other.words()).size();
            double share = (double) shared / (one.words().size() + other.words().size() - shared);
            if (share > USUAL_SHARE) {
                double weight = Math.min(2, 4 * (share - USUAL_SHARE));
                reasons.add(new Reason("same-words", weight, String.format(Locale.ROOT, "%.0f %%", 100 * share)));
            }
        }
        return reasons;
    }

    private static Set<String> shared(Set<String> one, Set<String> other) {
        Set<String> shared = new TreeSet<>(one);
        shared.retainAll(other);
        return shared;
    }
}
