package org.hearsay.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place that the report names.
 *
 * @param id local to the reading, {@code p1} and on
 * @param name with its town where it is a part of one that the report names: "Karrada, Baghdad"
 * @param gazetteer the GeoNames id
 * @param country ISO 3166-1 alpha-2
 * @param admin1 the name of the first-order division
 * @param precision UCDP's {@code where_prec}: 1 exact, 2 within about 25 km, 3 second-order division, 4 first-order division, 5 line
 *     or area, 6 country, 7 sea or air
 * @param alternatives what else the name could have meant
 */
public record Place(
        String id,
        String name,
        Optional<String> gazetteer,
        Optional<String> country,
        Optional<String> admin1,
        Optional<Coordinates> coordinates,
        int precision,
        List<Span> mentions,
        List<Alternative> alternatives,
        String rule) {
    public Place {
        if (precision < 1 || precision > 7) {
            throw new IllegalArgumentException("where_prec runs from 1 to 7, not " + precision);
        }
        mentions = List.copyOf(mentions);
        alternatives = List.copyOf(alternatives);
    }

    /** The same place, mentioned with more words. */
    public Place alsoAt(List<Span> words) {
        List<Span> all =
                Stream.concat(mentions.stream(), words.stream()).sorted().toList();
        return new Place(id, name, gazetteer, country, admin1, coordinates, precision, all, alternatives, rule);
    }

    /** Another place of the same name, and why it was not taken. */
    public record Alternative(
            String name,
            Optional<String> gazetteer,
            Optional<String> country,
            Optional<Coordinates> coordinates,
            String why) {}
}
