package org.hearsay.app.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Coordinates;

/**
 * Which incidents are wanted; what is empty does not matter.
 *
 * @param types ids of the codebook, any of them
 * @param actor who did it, is said to have, or was hit
 * @param place a gazetteer id, or words that stand in the name of the place or of its first-order division
 * @param country ISO 3166-1 alpha-2
 * @param within how near
 * @param from the first day it can have been; an incident of no known day is none of a span of days
 * @param to the last day it can have been
 * @param disputedOnly whether accounts must contradict each other or claims compete
 * @param withBackground whether also what was only ever told as history
 */
public record IncidentFilter(
        Set<String> types,
        Optional<ByActor> actor,
        Optional<String> place,
        Optional<String> country,
        Optional<Circle> within,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean disputedOnly,
        boolean withBackground) {
    public IncidentFilter {
        types = Set.copyOf(types);
    }

    /**
     * Who is wanted.
     *
     * @param ids of the registry, any of them
     * @param words that stand in the name of one who has none of these ids, accents and case aside
     */
    public record ByActor(Set<String> ids, String words) {
        public ByActor {
            ids = Set.copyOf(ids);
        }

        /** Whether the words stand in a name. */
        public boolean isNamed(String name) {
            String sought = PlainText.words(words);
            return !sought.isBlank() && PlainText.words(name).contains(sought);
        }
    }

    /** Around a point. */
    public record Circle(Coordinates centre, double kilometres) {
        public Circle {
            if (!(kilometres > 0)) {
                throw new IllegalArgumentException("a radius is more than nothing, not " + kilometres);
            }
        }
    }

    /** All of them. */
    public static IncidentFilter all() {
        return new IncidentFilter(
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                true);
    }
}
