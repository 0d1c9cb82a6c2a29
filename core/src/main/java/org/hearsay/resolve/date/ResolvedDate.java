package org.hearsay.resolve.date;

import java.util.List;
import java.util.Optional;
import org.hearsay.mention.date.DateMention;
import org.hearsay.model.Decision;
import org.hearsay.model.Issue;
import org.hearsay.model.When;

/**
 * A mention of time with what it means.
 *
 * @param timex empty for an event known by name, which TIMEX3 does not count as a time
 * @param when the days it can mean; empty for a length or repetition that is not placed on the calendar
 * @param issue why it stayed open
 * @param rejected other days that were weighed
 */
public record ResolvedDate(
        DateMention mention,
        Optional<Timex> timex,
        Optional<When> when,
        Optional<Issue> issue,
        List<Decision.Rejected> rejected) {
    public ResolvedDate {
        rejected = List.copyOf(rejected);
    }
}
