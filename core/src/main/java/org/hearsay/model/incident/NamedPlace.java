package org.hearsay.model.incident;

import java.util.Optional;
import org.hearsay.model.Coordinates;

/**
 * A place written out.
 *
 * @param gazetteer the GeoNames id
 * @param country ISO 3166-1 alpha-2
 * @param admin1 the name of the first-order division
 * @param precision UCDP's {@code where_prec} of the place itself, 1 to 7, see {@link org.hearsay.model.Place}
 */
public record NamedPlace(
        String name,
        Optional<String> gazetteer,
        Optional<String> country,
        Optional<String> admin1,
        Optional<Coordinates> coordinates,
        int precision) {}
