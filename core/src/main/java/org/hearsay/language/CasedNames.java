package org.hearsay.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;
import org.hearsay.knowledge.place.Gazetteer;
import org.hearsay.knowledge.place.GazetteerPlace;
import org.hearsay.knowledge.place.PlaceKey;
import org.hearsay.knowledge.place.Sense;

/**
 * How names that are known are written: those of the actor registry, countries, nationalities and places. Kept by their letters alone,
 * so that it does not matter how a name is cut into words.
 */
final class CasedNames {
    /** The longest name that is looked for, in words. */
    static final int LONGEST = 9;

    /** So many people live in a place that is known beyond its country. */
    private static final int CITY = 100_000;

    /** Shorter names are mostly abbreviations and other words. */
    private static final int SHORTEST_PLACE = 5;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Set<String> noPlaces = new HashSet<>();
    private final Gazetteer places;

    private CasedNames(Gazetteer places) {
        this.places = places;
    }

    /** The names, loaded when the first text asks for them, one without case or with a colon after its first name: others do without. */
    static CasedNames get() {
        return Holder.NAMES;
    }

    private static final class Holder {
        static final CasedNames NAMES = load();
    }

    private static CasedNames load() {
        CasedNames cased = new CasedNames(Gazetteer.builtIn());
        Table.load("en/no-places.tsv").rows().forEach(row -> cased.noPlaces.add(row.field(0)));
        for (Table.Row row : Table.load("world/countries.tsv").rows()) {
            cased.addAll(row.field(3), true);
            cased.addAll(row.field(4), true);
            cased.addAll(row.field(9), true);
            cased.addAll(row.field(10), true);
        }
        for (Table.Row row : Table.load("world/regions.tsv").rows()) {
            cased.addAll(row.field(0), true);
            cased.addAll(row.field(7), true);
            cased.addAll(row.field(8), true);
        }
        for (Table.Row row : Table.load("world/actors-countries.tsv").rows()) {
            for (int column = 1; column <= 5; column++) {
                cased.addAll(row.field(column), true);
            }
        }
        for (String file : new String[] {"groups", "organisations", "state-forces", "media"}) {
            for (Table.Row row : Table.load("world/actors-" + file + ".tsv").rows()) {
                cased.addAll(row.field(1), false);
                cased.addAll(row.field(2), false);
                cased.addAll(row.field(3), false);
            }
        }
        for (Table.Row row : Table.load("world/divisions.tsv").rows()) {
            cased.addAll(row.field(1), true);
        }
        for (Table.Row row : Table.load("en/case.tsv").rows()) {
            if (row.field(0).equals("name")) {
                cased.addAll(row.field(1), true);
            }
        }
        for (Table.Row row : Table.load("world/given-names.tsv").rows()) {
            row.words(1).forEach(name -> cased.givenNames.add(name.toLowerCase(Locale.ROOT)));
        }
        for (Table.Row row : Table.load("world/actors-careful-names.tsv").rows()) {
            cased.words.remove(letters(row.field(0)).toLowerCase(Locale.ROOT));
        }
        return cased;
    }

    private void addAll(String several, boolean surely) {
        for (String one : several.split(";")) {
            String name = one.strip();
            String letters = letters(name);
            if (letters.length() < 2) {
                continue;
            }
            boolean single = name.indexOf(' ') < 0 && name.indexOf('-') < 0;
            // "the Associated Press", "ministry of defence": the names of some begin with a small letter in the
            // registry.
            Map<String, String> into = single ? words : names;
            if (!single || surely || Character.isUpperCase(letters.charAt(0))) {
                into.putIfAbsent(letters.toLowerCase(Locale.ROOT), letters);
            }
        }
    }

    /** The letters of a name of several words as they are mostly written. */
    Optional<String> name(String lowerLetters) {
        return Optional.ofNullable(names.get(lowerLetters));
    }

    /** The letters of a name of one word. */
    Optional<String> word(String lowerLetters) {
        return Optional.ofNullable(words.get(lowerLetters));
    }

    /** Whether a place is called so. */
    boolean isPlace(String name) {
        return places.hasKey(PlaceKey.of(name));
    }

    /** Whether a country, a first-order division or a city is called so, and nothing that is commoner. */
    boolean isKnownPlace(String name) {
        return name.length() >= SHORTEST_PLACE
                && !noPlaces.contains(name)
                && places.find(name).stream()
                        .map(Sense::place)
                        .anyMatch(place -> isKnown(place) && place.name().equalsIgnoreCase(name));
    }

    /** Whether a town of at least so many people is called so, and nothing that is commoner. */
    boolean isTown(String name, int people) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !noPlaces.contains(lower)
                && !isGivenName(lower)
                && places.find(name).stream()
                        .map(Sense::place)
                        .anyMatch(place -> place.kind().isSettlement() && place.population() >= people);
    }

    private static boolean isKnown(GazetteerPlace place) {
        return switch (place.kind()) {
            case COUNTRY, ADMIN1, CAPITAL -> true;
            case SEAT, TOWN -> place.population() >= CITY;
            case ADMIN2, SECTION, CONTINENT, REGION, FORMER, SEA, WATER, MOUNTAIN, ISLAND, LINE, QUARTER, SITE -> false;
        };
    }

    /** Whether people are called so by their first name. */
    boolean isGivenName(String lower) {
        return givenNames.contains(lower);
    }

    /** The letters and digits of a text. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }
}
