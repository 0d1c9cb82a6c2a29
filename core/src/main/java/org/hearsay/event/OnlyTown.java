package org.hearsay.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.place.GazetteerPlace;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.language.Document;
import org.hearsay.language.Phrase;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mention.place.PlaceMention;
import org.hearsay.model.Place;
import org.hearsay.resolve.place.ResolvedPlaces;

/**
 * The one town that a report names: a local report says once where it is written about. Towns where somebody or something came from, where the hurt
 * were brought, or where something was said do not count, nor does a capital, from which one writes of a whole country.
 */
final class OnlyTown {
    private static final Set<String> SAYINGS =
            Table.load("en/event/saying-verbs.tsv").firstColumn();
    private static final SentFrom SENT_FROM = new SentFrom();
    private static final CarePlaces CARE = new CarePlaces();
    private static final Topics TOPICS = new Topics();

    private final Document document;
    private final ResolvedPlaces places;
    private final List<PlaceMention> towns;

    OnlyTown(Document document, ResolvedPlaces places) {
        this.document = document;
        this.places = places;
        this.towns = places.mentions().stream().filter(this::counts).toList();
    }

    /** The first mention of the one town. */
    Optional<PlaceMention> mention() {
        return besides(Optional.empty());
    }

    /** The first mention of the one town that is named but for the place told. */
    Optional<PlaceMention> besides(Place told) {
        return besides(Optional.of(told));
    }

    /** The first mention of the one town of a district that is named. */
    Optional<PlaceMention> within(GazetteerPlace district) {
        List<PlaceMention> inside = towns.stream()
                .filter(town ->
                        known(town).filter(place -> place.isWithin(district)).isPresent())
                .toList();
        return inside.stream()
                .findFirst()
                .filter(town ->
                        inside.stream().allMatch(other -> places.of(other).equals(places.of(town))))
                .filter(town -> inside.stream().anyMatch(this::isSurely));
    }

    private Optional<PlaceMention> besides(Optional<Place> told) {
        List<PlaceMention> others = towns.stream()
                .filter(town -> told.filter(places.of(town)::equals).isEmpty())
                .toList();
        Optional<PlaceMention> first = others.stream().findFirst();
        return first.filter(town ->
                        others.stream().allMatch(other -> places.of(other).equals(places.of(town))))
                .filter(town -> others.stream().anyMatch(this::isSurely))
                .filter(town -> known(town)
                        .filter(place -> place.kind() == PlaceKind.CAPITAL)
                        .isEmpty())
                .filter(this::isOfCountryTold)
                .filter(this::isOfCountyTold);
    }

    /** Where second-order divisions are named, one of them is the town's. */
    private boolean isOfCountyTold(PlaceMention town) {
        List<GazetteerPlace> counties = places.known().stream()
                .flatMap(Optional::stream)
                .filter(place -> place.kind() == PlaceKind.ADMIN2)
                .toList();
        return counties.isEmpty()
                || counties.stream()
                        .anyMatch(county -> known(town)
                                .filter(place -> place.isWithin(county))
                                .isPresent());
    }

    /** Not a town abroad: all countries that are named are its own. */
    private boolean isOfCountryTold(PlaceMention town) {
        Optional<String> country = places.of(town).country();
        return places.known().stream()
                .flatMap(Optional::stream)
                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                .allMatch(place -> place.country().equals(country));
    }

    /** Whether something beside a name says that it is a place, "in Orbo", "Orbo, Texas", "Orbo police", or its letters say that it is a name. */
    private boolean isSurely(PlaceMention town) {
        return town.container().isPresent()
                || town.country().isPresent()
                || town.phrase()
                        .filter(name -> !name.headToken().label().equals("pobj") && !StoryTown.isOfResponders(name))
                        .filter(name -> isAllCapitals(name.sentence()))
                        .isEmpty();
    }

    private boolean isAllCapitals(Sentence s) {
        return document.quote(s.span()).chars().noneMatch(Character::isLowerCase);
    }

    private boolean counts(PlaceMention mention) {
        return known(mention).filter(place -> place.kind().isSettlement()).isPresent()
                && mention.phrase().filter(OnlyTown::isAside).isEmpty();
    }

    private static boolean isAside(Phrase name) {
        Sentence s = name.sentence();
        Token head = name.headToken();
        return Homes.is(name)
                || CARE.isOfCare(s, head, List.of())
                || SENT_FROM.is(s, head)
                || SENT_FROM.isFledTo(s, head, List.of())
                || SENT_FROM.isBroughtTo(s, head, List.of())
                || TOPICS.isOfAnswer(s, head)
                || isOfSaying(s, head);
    }

    /** "told reporters in Orbo". */
    private static boolean isOfSaying(Sentence s, Token name) {
        return s.head(name)
                .filter(preposition -> preposition.isLemma("in") && name.label().equals("pobj"))
                .flatMap(s::head)
                .filter(verb -> verb.isVerb() && SAYINGS.contains(verb.lemma()))
                .isPresent();
    }

    private Optional<GazetteerPlace> known(PlaceMention mention) {
        return places.known().get(places.placeOf().get(mention.index()));
    }
}
