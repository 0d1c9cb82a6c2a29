package org.hearsay.resolve.place;

import java.util.Set;
import org.hearsay.model.Place;

/**
 * The countries where English is at home. Names there are not romanised and the gazetteer has every town: a name that it lacks is no other
 * spelling of one, and a small place or a part of a town.
 */
public final class EnglishSpeaking {
    private static final Set<String> COUNTRIES = Set.of("US", "GB", "CA", "AU", "NZ", "IE");

    private EnglishSpeaking() {}

    static boolean has(String country) {
        return COUNTRIES.contains(country);
    }

    /** Whether a place lies in one of them. */
    public static boolean has(Place place) {
        return place.country().filter(COUNTRIES::contains).isPresent();
    }
}
