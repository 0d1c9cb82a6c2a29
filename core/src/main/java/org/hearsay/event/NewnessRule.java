package org.hearsay.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.DatePrecision;
import org.hearsay.model.Newness;
import org.hearsay.model.When;

/** News or history told for context: by the words, else by how long before publication it was. */
public final class NewnessRule {
    /** Events that ended more than this many days before publication are history; UCDP and ACLED coders code weekly to monthly. */
    static final int NEWS_DAYS = 45;

    /** So many dead are those of a war. */
    private static final int TOLL_OF_WAR = 1000;

    private NewnessRule() {}

    /**
     * Decides for all tellings of one event.
     *
     * @param when the date of the event, where it was found
     * @param published the day of the report, where it is known
     */
    public static Newness decide(List<EventMention> tellings, Optional<When> when, Optional<LocalDate> published) {
        if (tellings.stream().anyMatch(t -> t.newness() == Newness.BACKGROUND)) {
            return Newness.BACKGROUND;
        }
        if (when.isEmpty() && isTollOfWar(tellings)
                || when.filter(day -> !ToldSetting.isTakenOver(day)).isEmpty() && TakenAsKnown.are(tellings)) {
            return Newness.BACKGROUND;
        }
        Optional<LocalDate> latest = when.flatMap(When::latest);
        if (latest.isPresent() && published.isPresent()) {
            if (!isFine(when.get().precision()) && latest.get().isBefore(published.get())) {
                return Newness.BACKGROUND; // "last month", "in 2014"
            }
            return latest.get().isBefore(published.get().minusDays(NEWS_DAYS)) ? Newness.BACKGROUND : Newness.NEWS;
        }
        return Newness.NEWS;
    }

    /** "The war has left 70,000 people dead": so many who died on no day were killed by no one deed. */
    private static boolean isTollOfWar(List<EventMention> tellings) {
        return tellings.stream()
                .flatMap(telling -> telling.tolls().stream())
                .anyMatch(toll -> toll.best()
                        .or(toll::low)
                        .filter(many -> many >= TOLL_OF_WAR)
                        .isPresent());
    }

    static boolean isFine(DatePrecision precision) {
        return switch (precision) {
            case DAY, DAYS, WEEK, UNKNOWN -> true;
            case MONTH, SEASON, YEAR, YEARS -> false;
        };
    }
}
