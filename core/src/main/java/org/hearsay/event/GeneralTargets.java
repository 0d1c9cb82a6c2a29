package org.hearsay.event;

import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Token;

/** Words for whom or what a deed hit that fit anybody or any place: "the men", "the area". */
final class GeneralTargets {
    private static final Table WORDS = Table.load("en/event/general-targets.tsv");
    private static final Set<String> PEOPLE = WORDS.group("people");
    private static final Set<String> PLACES = WORDS.group("place");
    private static final Set<String> HOUSES = WORDS.group("house");

    private GeneralTargets() {}

    static boolean isAnybody(Token noun) {
        return PEOPLE.contains(noun.lemma());
    }

    /** "the building", "the compound": what was told to have been hit, in other words. */
    static boolean isAnyHouse(Token noun) {
        return HOUSES.contains(noun.lemma());
    }

    static boolean isAnyPlace(Token noun) {
        return PLACES.contains(noun.lemma());
    }
}
