package org.hearsay.app.evaluate.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which documents were put to one incident: B-cubed (Bagga and Baldwin 1998) and pairs. A document that is in no incident lowers recall
 * and is left out of precision. What is counted of a document is its share, so that documents can be drawn anew; a pair is counted from
 * both its ends.
 */
public final class Fusion {
    /** What a document is in, by the gold and as it was printed. */
    private record Place(String wanted, Optional<String> printed) {}

    private Fusion() {}

    /**
     * @param gold documents, of which those without a cluster are not counted
     * @param printed the incident of a document by the key of its article
     * @return what to add to the score of each document, in their order
     */
    public static List<Score> scores(List<GoldDocument> gold, Map<String, String> printed) {
        List<Optional<Place>> places = gold.stream()
                .map(document -> document.cluster()
                        .map(cluster -> new Place(
                                cluster,
                                Optional.ofNullable(
                                        printed.get(document.article().key())))))
                .toList();
        Map<String, Integer> wanted = new HashMap<>();
        Map<String, Integer> made = new HashMap<>();
        Map<Place, Integer> both = new HashMap<>();
        places.stream().flatMap(Optional::stream).forEach(place -> {
            wanted.merge(place.wanted(), 1, Integer::sum);
            place.printed().ifPresent(incident -> made.merge(incident, 1, Integer::sum));
            both.merge(place, 1, Integer::sum);
        });
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            Tally tally = new Tally();
            places.get(i)
                    .ifPresent(place -> count(
                            tally,
                            wanted.getOrDefault(place.wanted(), 0),
                            place.printed().map(made::get),
                            both.getOrDefault(place, 0)));
            faults(tally, gold, places, i);
            scores.add(tally.score());
        }
        return scores;
    }

    private static void count(Tally tally, int wanted, Optional<Integer> made, int both) {
        tally.units("b3", made.map(all -> (double) both / all).orElse(0.0), made.isPresent() ? 1 : 0, 1);
        tally.add("b3.tpr", made.isPresent() ? (double) both / wanted : 0);
        tally.units(
                "pairs",
                made.isPresent() ? both - 1 : 0,
                made.map(all -> all - 1).orElse(0),
                wanted - 1);
    }

    /** Each pair that is in one of the two only, at the later of its documents. */
    private static void faults(Tally tally, List<GoldDocument> gold, List<Optional<Place>> places, int i) {
        Optional<Place> here = places.get(i);
        for (int j = 0; j < i; j++) {
            Optional<Place> there = places.get(j);
            boolean isWanted = here.map(Place::wanted).isPresent()
                    && here.map(Place::wanted).equals(there.map(Place::wanted));
            Optional<String> printed = here.flatMap(Place::printed);
            boolean isPrinted = printed.isPresent() && printed.equals(there.flatMap(Place::printed));
            String other = gold.get(j).article().id();
            if (isWanted && !isPrinted) {
                tally.found(Finding.missed("pairs", Optional.empty(), "one incident with " + other));
            } else if (isPrinted && !isWanted) {
                tally.found(Finding.falseAlarm("pairs", Optional.empty(), "one incident with " + other, ""));
            }
        }
    }
}
