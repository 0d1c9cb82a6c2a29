package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Actuality;
import org.hearsay.model.When;
import org.hearsay.model.Where;

/**
 * When and where an event was, as it tells itself; see {@link StorySetting}.
 *
 * @param home where somebody who did or suffered it is from, for want of a place: "Ann Bell of Orbo"
 * @param isViolent whether it is a violent deed that happened
 * @param isOfTheStory whether it is violent, news, and one deed that happened
 * @param isOne whether it is told as one: not "three attacks"
 * @param first the sentence that tells it first
 * @param isInTown whether its words point at a town that was named before: "in the capital"
 * @param besides the days and times that its sentences tell, though not of it
 */
record ToldSetting(
        Optional<When> when,
        Optional<Where> where,
        Optional<Where> home,
        Actuality actuality,
        boolean isViolent,
        boolean isOfTheStory,
        boolean isOne,
        int first,
        boolean isInTown,
        List<When> besides) {
    static final String DAY_OF_STORY = "day-of-the-story";

    static final String HOUR_OF_STORY = "hour-of-the-story";

    /** Whether a day is the story's, and not told with the deed. */
    static boolean isTakenOver(When when) {
        return when.rule().equals(DAY_OF_STORY) || when.rule().equals(HOUR_OF_STORY);
    }

    ToldSetting notOfTheStory() {
        return new ToldSetting(when, where, home, actuality, isViolent, false, isOne, first, isInTown, besides);
    }

    /** Whether its sentences speak of some other time than a day. */
    boolean isOfOtherTime(When day) {
        return besides.stream().anyMatch(time -> !isWithin(day, time));
    }

    static boolean isWithin(When day, When time) {
        return time.earliest().isEmpty()
                || time.latest().isEmpty()
                || day.earliest().isEmpty()
                || !day.earliest().get().isBefore(time.earliest().get())
                        && !day.earliest().get().isAfter(time.latest().get());
    }
}
