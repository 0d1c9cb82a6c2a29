package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Name;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.place.PlaceMention;
import org.hearsay.resolve.place.ResolvedPlaces;

/**
 * Places that the parser takes for persons, bodies or things, and that a preposition of place under a deed makes its place all the same:
 * "captured two farms inside Sheikh Orbo", "fired near the Tarn crossing".
 */
final class UnreadPlaces {
    private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "inside", "outside");

    /** From the place to its preposition, its noun, and the deed that is done to it. */
    private static final int STEPS = 4;

    private UnreadPlaces() {}

    static List<PlaceMention> of(EventMention telling, ResolvedPlaces places) {
        Sentence s = telling.trigger().sentence();
        Token deed = telling.trigger().headToken();
        return places.mentionsIn(s).stream()
                .filter(place -> !place.metonym())
                .filter(place -> place.phrase()
                        .map(Phrase::headToken)
                        .filter(name -> isThere(name, deed) || isUnread(s, name) && isUnder(s, name, deed))
                        .isPresent())
                .toList();
    }

    /** "burned houses there", where the report says which place that is. */
    private static boolean isThere(Token word, Token deed) {
        return word.isLemma("there") && word.head() == deed.index();
    }

    private static boolean isUnread(Sentence s, Token name) {
        return s.nameAt(name.index())
                .map(Name::type)
                .filter(type -> switch (type) {
                    case GPE, LOC, FAC -> true;
                    default -> false;
                })
                .isEmpty();
    }

    private static boolean isUnder(Sentence s, Token name, Token deed) {
        Optional<Token> in = s.head(name).filter(prep -> name.isLabel("pobj") && LOCATIVE.contains(prep.lemma()));
        Optional<Token> at = in.filter(prep -> prep.isLabel("prep"));
        for (int steps = 0; at.isPresent() && steps < STEPS; steps++) {
            Token here = at.get();
            if (here == deed || here.index() == deed.head() && deed.isLabel("nsubj", "nsubjpass", "dobj")) {
                return true;
            }
            at = here.isLabel("prep", "pobj", "dobj") ? s.head(here) : Optional.empty();
        }
        return false;
    }
}
