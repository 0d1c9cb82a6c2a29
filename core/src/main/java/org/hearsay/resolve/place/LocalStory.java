package org.hearsay.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.knowledge.place.GazetteerPlace;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.mention.place.PlaceMention;
import org.hearsay.model.Place;

/**
 * Where a report is about one stretch of land: its towns and counties all lie near the one that it names most. A name of no gazetteer in such a
 * report is a park, a street, a hamlet thereabouts, and is shown there. This is for readers and maps only: it tells nothing of which
 * deeds are one, as every such name would lie on the same spot.
 */
public final class LocalStory {
    private static final String RULE = "unknown-name-amid-others";

    /** Farther from the town named most lies another story. */
    private static final double NEAR_KM = 100;

    /** UCDP's {@code where_prec} of a first-order division: nothing finer is known. */
    private static final int PRECISION = 4;

    private LocalStory() {}

    /** The places of a report, those of no gazetteer set amid the others where these lie together. */
    public static List<Place> places(ResolvedPlaces resolved) {
        Optional<GazetteerPlace> middle = middle(resolved);
        List<Place> places = new ArrayList<>(resolved.places());
        for (PlaceMention mention : resolved.mentions()) {
            int at = resolved.placeOf().get(mention.index());
            middle.filter(town -> isAmid(places.get(at), mention, town)
                            && resolved.known().get(at).isEmpty())
                    .ifPresent(town -> places.set(at, amid(places.get(at), town)));
        }
        return List.copyOf(places);
    }

    /** The place that the others lie around; empty when the report names none, or some that lie elsewhere. */
    private static Optional<GazetteerPlace> middle(ResolvedPlaces resolved) {
        List<Integer> local = IntStream.range(0, resolved.places().size())
                .filter(p -> resolved.known().get(p).filter(LocalStory::isLocal).isPresent())
                .boxed()
                .toList();
        List<GazetteerPlace> land =
                local.stream().map(p -> resolved.known().get(p).orElseThrow()).toList();
        return local.stream()
                .max(Comparator.<Integer>comparingInt(
                                p -> resolved.places().get(p).mentions().size())
                        .thenComparing(Comparator.reverseOrder()))
                .flatMap(p -> resolved.known().get(p))
                .filter(middle -> land.stream()
                        .allMatch(place -> place.coordinates().kilometresTo(middle.coordinates()) < NEAR_KM));
    }

    private static boolean isLocal(GazetteerPlace place) {
        return place.kind() == PlaceKind.ADMIN2 || place.kind().isSettlement() && place.kind() != PlaceKind.CAPITAL;
    }

    /** Nothing that the words put elsewhere, and nothing that may be larger than the land told of. */
    private static boolean isAmid(Place unknown, PlaceMention mention, GazetteerPlace middle) {
        return unknown.coordinates().isEmpty()
                && mention.container().isEmpty()
                && (unknown.country().isEmpty() || unknown.country().equals(middle.country()))
                && switch (mention.sort()) {
                    case ANY, SITE, TOWN, QUARTER, DISTRICT, ROAD, AREA -> true;
                    case COUNTRY, PROVINCE, WATER, MOUNTAIN, ISLAND -> false;
                };
    }

    private static Place amid(Place unknown, GazetteerPlace middle) {
        return new Place(
                unknown.id(),
                unknown.name(),
                Optional.empty(),
                middle.country(),
                unknown.admin1(),
                Optional.of(middle.coordinates()),
                Math.max(PRECISION, unknown.precision()),
                unknown.mentions(),
                unknown.alternatives(),
                RULE);
    }
}
