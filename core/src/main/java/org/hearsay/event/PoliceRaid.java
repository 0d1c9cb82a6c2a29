package org.hearsay.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** "Six men were arrested in raids overnight": the raids are those of whoever arrested them, and no attack by anybody. */
final class PoliceRaid {
    private static final Set<String> SEARCHES = Set.of("raid", "operation", "sweep", "swoop", "search");

    private static final Set<String> POLICING = Set.of("arrest", "disrupted-weapons-use");

    private PoliceRaid() {}

    /** The drafts that tell only in what somebody was arrested, or what was seized. */
    static List<Draft> among(Sentence s, List<Draft> drafts) {
        Set<Integer> policing = drafts.stream()
                .map(draft -> draft.occurrence)
                .filter(deed -> POLICING.contains(deed.trigger().type()))
                .map(deed -> deed.head().index())
                .collect(Collectors.toSet());
        return drafts.stream()
                .filter(draft -> is(s, draft.occurrence, policing))
                .toList();
    }

    private static boolean is(Sentence s, Occurrence deed, Set<Integer> policing) {
        Token raid = deed.head();
        return !deed.trigger().verb()
                && SEARCHES.contains(raid.lemma())
                && s.head(raid)
                        .filter(in -> raid.isLabel("pobj") && in.isLemma("in", "during", "after", "following"))
                        .filter(in -> policing.contains(in.head()))
                        .isPresent();
    }
}
