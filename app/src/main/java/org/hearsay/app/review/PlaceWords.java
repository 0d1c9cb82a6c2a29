package org.hearsay.app.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.knowledge.place.Gazetteer;
import org.hearsay.knowledge.place.GazetteerPlace;
import org.hearsay.knowledge.place.PlaceKey;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.model.WhereRelation;
import org.hearsay.model.incident.NamedPlace;
import org.hearsay.model.incident.QuotedWhere;

/** A place as a coder types it: a GeoNames id, or a name with its division or country after a comma where several are called so. */
final class PlaceWords {
    private static final int SHOWN = 5;

    private final Gazetteer gazetteer;

    PlaceWords(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** @param rule the rule that the value is said to come from */
    QuotedWhere read(String text, String rule) {
        GazetteerPlace place = one(text);
        NamedPlace named = new NamedPlace(
                place.name(),
                place.geonames(),
                place.country(),
                gazetteer.admin1(place).map(GazetteerPlace::name),
                Optional.of(place.coordinates()),
                place.precision());
        return new QuotedWhere(Optional.of(named), place.precision(), WhereRelation.IN, text, Optional.empty(), rule);
    }

    private GazetteerPlace one(String text) {
        int comma = text.indexOf(',');
        String name = (comma < 0 ? text : text.substring(0, comma)).strip();
        List<GazetteerPlace> places = name.chars().allMatch(Character::isDigit) && !name.isEmpty()
                ? ofId(name)
                : gazetteer.find(name).stream().map(Sense::place).distinct().toList();
        if (comma >= 0) {
            String outer = text.substring(comma + 1).strip();
            places = places.stream().filter(place -> liesIn(place, outer)).toList();
        }
        places = closest(places);
        if (places.isEmpty()) {
            throw new Refusal("no place is called '" + text + "': see hearsay gazetteer find " + name);
        } else if (places.size() > 1) {
            throw new Refusal("'" + text + "' can be "
                    + places.stream().limit(SHOWN).map(this::said).collect(Collectors.joining("; "))
                    + (places.size() > SHOWN ? "; …" : "") + ": give the number");
        }
        return places.get(0);
    }

    /** Without those in which another lies: of a town and its district that share a name the town is meant. */
    private static List<GazetteerPlace> closest(List<GazetteerPlace> places) {
        return places.stream()
                .filter(outer ->
                        places.stream().noneMatch(inner -> inner.index() != outer.index() && inner.isWithin(outer)))
                .toList();
    }

    private List<GazetteerPlace> ofId(String id) {
        return IntStream.range(0, gazetteer.size())
                .mapToObj(gazetteer::place)
                .filter(place -> place.geonames().filter(id::equals).isPresent())
                .toList();
    }

    private boolean liesIn(GazetteerPlace place, String outer) {
        Stream<String> names = Stream.of(gazetteer.admin1(place), gazetteer.country(place))
                .flatMap(Optional::stream)
                .map(GazetteerPlace::name);
        return place.country().filter(outer.toUpperCase(Locale.ROOT)::equals).isPresent()
                || names.anyMatch(name -> PlaceKey.of(name).equals(PlaceKey.of(outer)))
                || gazetteer.find(outer).stream().anyMatch(sense -> place.isWithin(sense.place()));
    }

    private String said(GazetteerPlace place) {
        return place.geonames().orElse("-") + " ("
                + Stream.of(
                                Optional.of(place.name()),
                                gazetteer.admin1(place).map(GazetteerPlace::name),
                                place.country())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "))
                + ")";
    }
}
