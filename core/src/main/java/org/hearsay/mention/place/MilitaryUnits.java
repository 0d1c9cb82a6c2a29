package org.hearsay.mention.place;

import java.util.Locale;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.language.Sentence;

/**
 * Names of towns in the names of units and of machines: "the 11th Tank Division", "two Black Hawk helicopters". None of them is where
 * anything was.
 */
final class MilitaryUnits {
    private static final Table NOUNS = Table.load("en/unit-and-machine-nouns.tsv");
    private static final Set<String> UNITS = NOUNS.group("unit");
    private static final Set<String> MACHINES = NOUNS.group("machine");

    /** The words between the number of a unit and what it is: "11th Armoured Tank Division". */
    private static final int NAME = 3;

    private MilitaryUnits() {}

    static boolean is(Sentence s, Candidate place) {
        return isMachine(s, place) || isUnit(s, place);
    }

    /** Not "a Kano drone strike", nor a country's, whose it is. */
    private static boolean isMachine(Sentence s, Candidate place) {
        int noun = place.to();
        boolean isLast = noun + 1 >= s.size() || !s.token(noun + 1).isNoun();
        return MACHINES.contains(lower(s, noun))
                && isLast
                && place.senses().stream().noneMatch(sense -> sense.place().kind() == PlaceKind.COUNTRY);
    }

    private static boolean isUnit(Sentence s, Candidate place) {
        boolean isOfUnit = UNITS.contains(lower(s, place.to())) || UNITS.contains(lower(s, place.to() - 1));
        for (int i = place.from() - 1; isOfUnit && i >= Math.max(0, place.from() - NAME); i--) {
            if (isNumber(lower(s, i))) {
                return true;
            }
            if (!NameMatcher.isCapital(s.token(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNumber(String form) {
        return form.matches("\\d+(st|nd|rd|th)");
    }

    private static String lower(Sentence s, int i) {
        return i < 0 || i >= s.size() ? "" : s.token(i).form().toLowerCase(Locale.ROOT);
    }
}
