package org.hearsay.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.knowledge.place.Gazetteer;
import org.hearsay.knowledge.place.GazetteerPlace;
import org.hearsay.knowledge.place.PlaceKey;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.knowledge.place.Sense;
import org.hearsay.mention.place.PlaceMention;
import org.hearsay.mention.place.PlaceSort;
import org.hearsay.model.Coordinates;
import org.hearsay.model.Place;
import org.hearsay.model.Span;

/** Writes down a place of the report from the groups of names that mean it. */
final class PlaceMaker {
    private static final int MOST_ALTERNATIVES = 3;
    private static final double SAME_SPOT_KM = 50;

    private final Gazetteer gazetteer;
    private final List<NameGroup> groups;
    private final SenseScores scores;

    PlaceMaker(Gazetteer gazetteer, List<NameGroup> groups, SenseScores scores) {
        this.gazetteer = gazetteer;
        this.groups = groups;
        this.scores = scores;
    }

    static int best(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    /** What a group means: the same text for groups that mean one place. */
    String referent(int group) {
        NameGroup names = groups.get(group);
        return names.senses().isEmpty() || names.site()
                ? "name " + names.key() + " " + names.within()
                : "place " + chosen(group).index();
    }

    /** What the gazetteer holds of the place; of the town for a site in it. */
    Optional<GazetteerPlace> known(int group) {
        return groups.get(group).senses().isEmpty() ? Optional.empty() : Optional.of(chosen(group));
    }

    private GazetteerPlace chosen(int group) {
        return groups.get(group).senses().get(best(scores.of(group))).place();
    }

    /** The choice in words: "Jalālābād, Nangarhar, AF". */
    String describe(int group) {
        return known(group).map(this::describe).orElse("");
    }

    private String describe(GazetteerPlace place) {
        String division = gazetteer
                .admin1(place)
                .filter(admin -> admin.index() != place.index())
                .map(admin -> ", " + admin.name())
                .orElse("");
        return place.name()
                + division
                + place.country().map(code -> ", " + code).orElse("");
    }

    Place place(String id, List<Integer> same) {
        int group = same.get(0);
        List<Span> mentions = new ArrayList<>();
        for (int g : same) {
            groups.get(g).mentions().forEach(mention -> mentions.add(mention.span()));
        }
        mentions.sort(Comparator.naturalOrder());
        NameGroup names = groups.get(group);
        if (names.senses().isEmpty()) {
            return unknown(id, names, mentions);
        }
        GazetteerPlace place = chosen(group);
        boolean site = names.site();
        return new Place(
                id,
                site ? names.first().name() : name(place, same) + townOf(place),
                site ? Optional.empty() : place.geonames(),
                place.country(),
                gazetteer.admin1(place).map(GazetteerPlace::name),
                Optional.of(place.coordinates()),
                place.precision(),
                mentions,
                alternatives(group, place),
                rule(group, place));
    }

    /** ", Chicago" for Englewood in a report that names Chicago: nobody knows a part of a town without it. */
    private String townOf(GazetteerPlace part) {
        if (part.kind() != PlaceKind.SECTION && part.kind() != PlaceKind.QUARTER) {
            return "";
        }
        return IntStream.range(0, groups.size())
                .filter(g -> !groups.get(g).site())
                .mapToObj(this::known)
                .flatMap(Optional::stream)
                .filter(town -> isTown(town) && part.canLieIn(town))
                .max(Comparator.comparingInt(GazetteerPlace::population))
                .map(town -> ", " + town.name())
                .orElse("");
    }

    private static boolean isTown(GazetteerPlace place) {
        return place.kind().isSettlement() && place.kind() != PlaceKind.SECTION && place.kind() != PlaceKind.QUARTER;
    }

    /** The gazetteer's name, or a spelling of it that the report uses. */
    private String name(GazetteerPlace place, List<Integer> same) {
        String key = PlaceKey.of(place.name());
        for (int g : same) {
            for (PlaceMention mention : groups.get(g).mentions()) {
                String name = mention.name();
                if (PlaceKey.of(name).equals(key) && !name.equals(name.toUpperCase(Locale.ROOT))) {
                    return name;
                }
            }
        }
        return place.name();
    }

    /** A place of which only the report knows: it lies where the text says. */
    private Place unknown(String id, NameGroup names, List<Span> mentions) {
        Optional<GazetteerPlace> outer = outer(names);
        Optional<Coordinates> coordinates =
                outer.filter(place -> place.kind() != PlaceKind.COUNTRY).map(GazetteerPlace::coordinates);
        Optional<String> country = names.country().or(() -> outer.flatMap(GazetteerPlace::country));
        PlaceSort sort = names.first().sort();
        return new Place(
                id,
                names.first().name(),
                Optional.empty(),
                country,
                outer.flatMap(gazetteer::admin1).map(GazetteerPlace::name),
                coordinates,
                coordinates.isPresent() ? outer.orElseThrow().precision() : precision(sort),
                mentions,
                List.of(),
                outer.isPresent() ? "unknown-name-in-container" : "unknown-name");
    }

    private static int precision(PlaceSort sort) {
        return switch (sort) {
            case SITE, TOWN -> 1;
            case ANY, QUARTER -> 2;
            case DISTRICT -> 3;
            case PROVINCE -> 4;
            case ROAD, WATER, MOUNTAIN, ISLAND, AREA -> 5;
            case COUNTRY -> 6;
        };
    }

    private Optional<GazetteerPlace> outer(NameGroup names) {
        if (names.within() < 0 || groups.get(names.within()) == names) {
            return Optional.empty();
        }
        return known(names.within());
    }

    // ---- why

    private String rule(int group, GazetteerPlace place) {
        NameGroup names = groups.get(group);
        Optional<GazetteerPlace> outer = outer(names);
        String rule;
        if (!gazetteer.hasKey(PlaceKey.of(names.first().name())) && !names.site()) {
            rule = "name-by-sound";
        } else if (names.senses().size() == 1) {
            rule = "only-place-of-that-name";
        } else if (outer.isPresent() && place.canLieIn(outer.get())) {
            rule = "lies-in-place-named-with-it";
        } else if (names.country().isPresent() && names.country().equals(place.country())) {
            rule = "lies-in-country-of-adjective";
        } else if (names.first().sort() != PlaceSort.ANY
                && !names.site()
                && names.first().sort().fits(place)) {
            rule = "is-of-the-sort-said";
        } else {
            int chosen = best(scores.of(group));
            int alone = 0;
            for (int s = 1; s < names.senses().size(); s++) {
                if (scores.alone(group, s) > scores.alone(group, alone)) {
                    alone = s;
                }
            }
            rule = chosen == alone ? "likeliest-by-size" : "among-the-other-places-named";
        }
        return names.site() ? "site-in-town/" + rule : rule;
    }

    private List<Place.Alternative> alternatives(int group, GazetteerPlace chosen) {
        List<Sense> senses = groups.get(group).senses();
        double[] values = scores.of(group);
        List<Integer> order = new ArrayList<>();
        for (int s = 0; s < senses.size(); s++) {
            order.add(s);
        }
        order.sort((a, b) -> Double.compare(values[b], values[a]));
        List<Place.Alternative> alternatives = new ArrayList<>();
        for (int s : order) {
            GazetteerPlace other = senses.get(s).place();
            if (!isSameSpot(other, chosen) && alternatives.size() < MOST_ALTERNATIVES) {
                alternatives.add(new Place.Alternative(
                        other.name(),
                        other.geonames(),
                        other.country(),
                        Optional.of(other.coordinates()),
                        why(group, other, chosen)));
            }
        }
        return alternatives;
    }

    /** A town and the district around it that bears its name are no alternatives worth a word. */
    private static boolean isSameSpot(GazetteerPlace other, GazetteerPlace chosen) {
        return other.index() == chosen.index()
                || (other.isWithin(chosen) || chosen.isWithin(other))
                        && other.coordinates().kilometresTo(chosen.coordinates()) < SAME_SPOT_KM;
    }

    private String why(int group, GazetteerPlace other, GazetteerPlace chosen) {
        NameGroup names = groups.get(group);
        Optional<GazetteerPlace> outer = outer(names);
        if (outer.isPresent() && !other.canLieIn(outer.get())) {
            return "not in " + outer.get().name() + ", which the text says";
        }
        if (names.country().isPresent() && !names.country().equals(other.country())) {
            return "not in "
                    + gazetteer
                            .countryOf(names.country().get())
                            .map(GazetteerPlace::name)
                            .orElse(names.country().get()) + ", which the text says";
        }
        PlaceSort sort = names.first().sort();
        if (!names.site() && sort != PlaceSort.ANY && !sort.fits(other) && sort.fits(chosen)) {
            return "not a " + sort.code() + ", as the text says";
        }
        if (chosen.country().isPresent() && !chosen.country().equals(other.country())) {
            return other.population() < chosen.population()
                    ? "smaller, and fewer of the other places named are in its country"
                    : "fewer of the other places named are in its country";
        }
        return other.population() < chosen.population() ? "smaller" : "farther from the other places named";
    }
}
