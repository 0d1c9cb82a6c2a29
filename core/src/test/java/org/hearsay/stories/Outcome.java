package org.hearsay.stories;

/** How one expectation of a story fared. */
public sealed interface Outcome {
    Section section();

    /** What was expected, in words. */
    String expectation();

    record Met(Section section, String expectation) implements Outcome {}

    record Missed(Section section, String expectation, String reason) implements Outcome {}

    /** The parts of a story's {@code expected.yaml}. */
    enum Section {
        EVENTS,
        CLAIMS,
        ACTORS,
        PLACES,
        RELATIONS,
        FIGURES,
        ISSUES,
        NEVER
    }
}
