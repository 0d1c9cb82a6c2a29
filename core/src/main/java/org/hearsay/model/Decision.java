package org.hearsay.model;

import java.util.List;

/**
 * A choice that a rule made, kept so that it can be explained: not part of the printed record.
 *
 * @param span the words the choice was about
 * @param question what was to be decided: {@code "reference"}, {@code "place"}, {@code "date"}, …
 * @param chosen what was taken, in words; empty text when it stayed open
 * @param rule the name of the rule that chose
 */
public record Decision(Span span, String question, String chosen, String rule, List<Rejected> rejected) {
    public Decision {
        rejected = List.copyOf(rejected);
    }

    /** What was not taken, and why. */
    public record Rejected(String what, String why) {}
}
