package org.hearsay.event;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.language.NameType;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Whether the words of a deed say in a wide or vague way where it was: "in three villages", "in the north", "along the border". */
final class VaguePlace {
    private static final Set<String> SORTS = Set.of("country", "province", "district", "water", "mountain", "island");
    private static final Set<String> LAND = Set.of(
            "border",
            "frontier",
            "north",
            "south",
            "east",
            "west",
            "countryside",
            "area",
            "region",
            "village",
            "front");
    private static final Set<String> WIDE = wide();

    private VaguePlace() {}

    private static Set<String> wide() {
        Set<String> words = new HashSet<>(LAND);
        Table.load("en/place-words.tsv").rows().stream()
                .filter(row -> SORTS.contains(row.field(1)))
                .forEach(row -> words.add(row.field(0)));
        return Set.copyOf(words);
    }

    static boolean isToldOf(EventChain event) {
        return isInTownOfLand(event)
                || event.tellings().stream()
                        .flatMap(telling -> telling.places().stream())
                        .map(Phrase::headToken)
                        .anyMatch(VaguePlace::isWide);
    }

    /** "in a Lebanese border town", which nobody names: in no town that is named, and of that country. */
    static boolean isInTownOfLand(EventChain event) {
        return event.tellings().stream()
                .flatMap(telling -> telling.places().stream())
                .filter(place -> place.headToken().isLemma("town", "city", "village", "port", "suburb"))
                .anyMatch(place -> {
                    Sentence s = place.sentence();
                    return s.child(place.headToken(), "det")
                                    .filter(det -> det.isLemma("a", "an"))
                                    .isPresent()
                            && s.children(place.headToken(), "nmod", "amod", "compound").stream()
                                    .anyMatch(land -> s.nameAt(land.index())
                                            .filter(name -> name.type() == NameType.NORP)
                                            .isPresent());
                });
    }

    private static boolean isWide(Token place) {
        return WIDE.contains(place.lemma()) || place.tag().equals("NNS") && place.isLemma("town", "city", "camp");
    }
}
