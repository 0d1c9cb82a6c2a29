package org.hearsay.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.language.Phrase;
import org.hearsay.model.DatePrecision;
import org.hearsay.model.When;

/**
 * The day of a report's story by its hour, where none of its deeds is told with a day: "Troopers were sent to a house at 1 a.m. on Sunday for
 * a report that a child had been hit". Of what police and courts do afterwards reports give the day and seldom the hour.
 */
final class HourOfStory {
    private static final Pattern HOUR = Pattern.compile(
            "(?i)\\d ?[ap]\\.? ?m\\b|\\b(early|late|overnight|morning|afternoon|evening|night|noon|midnight)\\b");

    /** "Posted: Tuesday, May 5, 2015 5:36 PM" is when it was written. */
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    /** What follows a deed: that it has an hour says nothing of the deed's. */
    private static final Set<String> AFTERMATH =
            Set.of("arrest", "trial", "release", "surrender", "peaceful-protest", "talks", "sanction");

    private HourOfStory() {}

    /** The one day of which an hour is told, in the days before the report came out; empty where there are two. */
    static Optional<When> day(
            List<EventChain> events, Codebook codebook, Circumstances circumstances, Optional<LocalDate> published) {
        List<Phrase> aftermath = events.stream()
                .flatMap(event -> event.tellings().stream())
                .filter(telling -> AFTERMATH.contains(telling.type()) || !codebook.areAkin(telling.type(), "killing"))
                .map(EventMention::trigger)
                .toList();
        List<When> days = circumstances
                .toldOutside(aftermath)
                .filter(when ->
                        when.precision() == DatePrecision.DAY && when.earliest().equals(when.latest()))
                .filter(when -> HOUR.matcher(when.text()).find()
                        && !YEAR.matcher(when.text()).find())
                .filter(when -> published.filter(day -> isJustBefore(when, day)).isPresent())
                .toList();
        return days.stream().findFirst().filter(first -> days.stream().allMatch(other -> gap(first, other) <= 1));
    }

    private static boolean isJustBefore(When when, LocalDate published) {
        return when.latest()
                .filter(day -> !day.isAfter(published) && !day.isBefore(published.minusDays(NewnessRule.NEWS_DAYS)))
                .isPresent();
    }

    private static long gap(When one, When other) {
        return Math.abs(ChronoUnit.DAYS.between(
                one.earliest().orElseThrow(), other.earliest().orElseThrow()));
    }
}
