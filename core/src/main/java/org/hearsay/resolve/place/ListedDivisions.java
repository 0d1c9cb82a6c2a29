package org.hearsay.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.mention.place.PlaceMention;

/** Names that stand in a row of names of states or provinces: "in Ohio, New York and Washington". One of rank makes the others likely. */
final class ListedDivisions {
    /** So many names of divisions make a row. */
    private static final int ROW = 3;

    private static final Set<String> BETWEEN = Set.of(",", "and", "or", "&", ";");

    private final Set<Integer> listed = new HashSet<>();

    ListedDivisions(List<NameGroup> groups) {
        List<PlaceMention> mentions = groups.stream()
                .flatMap(group -> group.mentions().stream())
                .filter(mention -> mention.phrase().isPresent())
                .sorted(Comparator.comparingInt(PlaceMention::index))
                .toList();
        List<PlaceMention> row = new ArrayList<>();
        for (PlaceMention mention : mentions) {
            if (!row.isEmpty() && !isNext(row.get(row.size() - 1), mention)) {
                take(row);
                row.clear();
            }
            row.add(mention);
        }
        take(row);
    }

    private void take(List<PlaceMention> row) {
        List<PlaceMention> divisions =
                row.stream().filter(ListedDivisions::canBeDivision).toList();
        if (divisions.size() >= ROW && divisions.size() * 2 > row.size()) {
            divisions.forEach(mention -> listed.add(mention.index()));
        }
    }

    /** Whether some name of a group stands in such a row. */
    boolean has(NameGroup group) {
        return group.mentions().stream().anyMatch(mention -> listed.contains(mention.index()));
    }

    private static boolean canBeDivision(PlaceMention mention) {
        return mention.senses().stream().anyMatch(sense -> sense.place().kind() == PlaceKind.ADMIN1);
    }

    private static boolean isNext(PlaceMention one, PlaceMention other) {
        Phrase first = one.phrase().orElseThrow();
        Phrase second = other.phrase().orElseThrow();
        Sentence sentence = first.sentence();
        if (sentence != second.sentence() || second.from() <= first.to()) {
            return false;
        }
        return sentence.tokens().subList(first.to(), second.from()).stream()
                .allMatch(token -> BETWEEN.contains(token.form()));
    }
}
