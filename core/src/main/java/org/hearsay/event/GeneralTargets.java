package org.hearsay.event;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.Token;

/** Words for whom or what a deed hit that fit anybody or any place: "the men", "the area". */
final class GeneralTargets {
    private static final Set<String> PEOPLE = new HashSet<>();
    private static final Set<String> PLACES = new HashSet<>();

    static {
        for (Table.Row row : Table.load("en/event/general-targets.tsv").rows()) {
            switch (row.field(1)) {
                case "people" -> PEOPLE.add(row.field(0));
                case "place" -> PLACES.add(row.field(0));
                default -> throw row.fault("people or place");
            }
        }
    }

    private GeneralTargets() {}

    static boolean isAnybody(Token noun) {
        return PEOPLE.contains(noun.lemma());
    }

    static boolean isAnyPlace(Token noun) {
        return PLACES.contains(noun.lemma());
    }
}
