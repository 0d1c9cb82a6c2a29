package org.hearsay.standing;

import java.util.List;
import org.hearsay.model.Event.Responsibility;

/**
 * Whether a government got land back or others took it: by the words alone any army is a government's ("the Front's Liberation Army seized
 * the town"), but who did it may be known as a group that is none's.
 */
record WhoseLand(Cast cast) {
    private static final String REGAINED = "territory-regained";
    private static final String TAKEN = "territory-taken";

    /** The type of an event by its doers, where they say more than its words. */
    String type(String told, List<Responsibility> doers) {
        boolean isByGroups = told.equals(REGAINED) && doers.stream().allMatch(cast::isArmedGroup);
        return isByGroups ? TAKEN : told;
    }
}
