package org.hearsay.event;

import java.util.List;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** "Six men were arrested in raids overnight": the raids are those of whoever arrested them, and no attack by anybody. */
final class PoliceRaid {
    private static final Set<String> SEARCHES = Set.of("raid", "operation", "sweep", "swoop", "search");

    private PoliceRaid() {}

    /** Whether a draft tells only in what somebody was arrested, or what was seized. */
    static boolean is(Sentence s, Draft draft, List<Draft> drafts) {
        Token raid = draft.occurrence.head();
        return !draft.occurrence.trigger().verb()
                && SEARCHES.contains(raid.lemma())
                && draft.tolls.isEmpty()
                && s.head(raid)
                        .filter(in -> raid.isLabel("pobj") && in.isLemma("in", "during", "after", "following"))
                        .flatMap(s::head)
                        .filter(verb -> drafts.stream()
                                .anyMatch(other -> other.occurrence.head().index() == verb.index()
                                        && Set.of("arrest", "disrupted-weapons-use")
                                                .contains(other.occurrence
                                                        .trigger()
                                                        .type())))
                        .isPresent();
    }
}
