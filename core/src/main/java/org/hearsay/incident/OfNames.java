package org.hearsay.incident;

import java.util.Set;
import java.util.stream.Collectors;

/** The people and the other rare names that both tell. */
record OfNames() implements Evidence {
    /** Somebody named in full in two reports is mostly a victim or suspect of one event. */
    private static final double IN_FULL = 3.3;

    private static final double BY_LAST_NAME = 0.7;
    private static final double MOST_FOR_PEOPLE = 6.6;

    /** Venues, units and speakers are named in reports of other events as well. */
    private static final double OTHER_NAME = 1.1;

    private static final double MOST_FOR_OTHERS = 3.3;

    /** Both name people in full, and none by the same name. */
    private static final double NOBODY_SHARED = -0.5;

    @Override
    public void weigh(Traits one, Traits other, Found found) {
        Set<String> people =
                Evidence.shared(one.telling().people(), other.telling().people());
        if (!people.isEmpty()) {
            long full = people.stream().filter(name -> name.contains(" ")).count();
            Set<String> inFull = people.stream()
                    .filter(name -> name.contains(" "))
                    .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                    .collect(Collectors.toSet());
            long last = people.stream()
                    .filter(name -> !name.contains(" ") && !inFull.contains(name))
                    .count();
            found.reason(
                    "same-people",
                    Math.min(MOST_FOR_PEOPLE, IN_FULL * full + BY_LAST_NAME * last),
                    () -> String.join(", ", people));
        }
        if (people.isEmpty() && isAnyNamedInFull(one) && isAnyNamedInFull(other)) {
            found.reason("other-people", NOBODY_SHARED, () -> "no name is in both");
        }
        Set<String> names =
                Evidence.shared(one.telling().names(), other.telling().names());
        if (!names.isEmpty()) {
            found.reason(
                    "same-names", Math.min(MOST_FOR_OTHERS, OTHER_NAME * names.size()), () -> String.join(", ", names));
        }
    }

    private static boolean isAnyNamedInFull(Traits one) {
        return one.telling().people().stream().anyMatch(name -> name.contains(" "));
    }
}
