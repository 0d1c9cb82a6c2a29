package org.hearsay.knowledge.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Table;

/**
 * Words for the people and things of a country or region: "Afghan", "Saudis", "Kashmiri". They name no place, but say where the place beside them
 * lies ("the Afghan city of …").
 */
public final class Demonyms {
    private final Map<String, String> countries;
    private final Map<String, String> regions;

    private Demonyms(Map<String, String> countries, Map<String, String> regions) {
        this.countries = Map.copyOf(countries);
        this.regions = Map.copyOf(regions);
    }

    /** Reads them from the tables of countries and regions. */
    public static Demonyms load() {
        Map<String, String> countries = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (Table.Row row : Table.load("world/countries.tsv").rows()) {
            add(countries, row.field(10), row.field(0));
            names.add(PlaceKey.of(row.field(3)));
        }
        countries.keySet().removeAll(names); // "Laos" is no two Lao, and "Philippines" nothing but the country
        Map<String, String> regions = new HashMap<>();
        for (Table.Row row : Table.load("world/regions.tsv").rows()) {
            add(regions, row.field(8), row.field(0));
            if (!row.field(5).isEmpty()) {
                add(countries, row.field(8), row.field(5));
            }
        }
        return new Demonyms(countries, regions);
    }

    private static void add(Map<String, String> map, String demonyms, String meaning) {
        for (String demonym : demonyms.split(";")) {
            String key = PlaceKey.of(demonym);
            if (!key.isEmpty()) {
                map.putIfAbsent(key, meaning);
                map.putIfAbsent(plural(key), meaning);
            }
        }
    }

    private static String plural(String key) {
        return key.endsWith("man") ? key.substring(0, key.length() - 2) + "en" : key + "s";
    }

    /** The ISO 3166-1 alpha-2 code of the country that "Afghan", "Afghans" or "Chechen" is about. */
    public Optional<String> country(String word) {
        return Optional.ofNullable(countries.get(PlaceKey.of(word)));
    }

    /** The name of the region that "Kashmiri" or "European" is about. */
    public Optional<String> region(String word) {
        return Optional.ofNullable(regions.get(PlaceKey.of(word)));
    }

    /** Whether a word is one. */
    public boolean contains(String word) {
        String key = PlaceKey.of(word);
        return countries.containsKey(key) || regions.containsKey(key);
    }
}
