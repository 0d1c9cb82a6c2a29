package org.hearsay.knowledge.place;

import java.util.Optional;
import org.hearsay.model.Coordinates;

/**
 * A place of the gazetteer.
 *
 * @param index its position in the gazetteer: what it is known by inside Hearsay
 * @param geonames the GeoNames id
 * @param name the gazetteer's own spelling: "Jalālābād"
 * @param country ISO 3166-1 alpha-2
 * @param admin1 the index of the first-order division it lies in, itself if it is one; -1 for none
 * @param admin2 the index of the second-order division, itself if it is one; -1 for none
 * @param population of a division, that of the towns listed in it; 0 when not known
 * @param precision UCDP's {@code where_prec} of an event that is known to have been there and no more closely
 */
public record GazetteerPlace(
        int index,
        Optional<String> geonames,
        String name,
        PlaceKind kind,
        Optional<String> country,
        int admin1,
        int admin2,
        Coordinates coordinates,
        int population,
        int precision) {

    /** Whether this place is another or lies in it, as far as divisions and countries tell. */
    public boolean isWithin(GazetteerPlace other) {
        if (index == other.index || admin1 == other.index || admin2 == other.index) {
            return true;
        }
        return other.kind == PlaceKind.COUNTRY && other.country.isPresent() && other.country.equals(country);
    }

    /**
     * Whether a text can say that this place lies in another: it does by its divisions, or it is a smaller place beside a town or in reach of a
     * region's centre, whose bounds are not known.
     */
    public boolean canLieIn(GazetteerPlace other) {
        if (index == other.index || kind == PlaceKind.COUNTRY) {
            return false;
        }
        if (isWithin(other)) {
            return true;
        }
        boolean sameCountry = other.country.isEmpty() || other.country.equals(country);
        if (!sameCountry
                || !(kind.isSettlement() || kind == PlaceKind.SITE)
                || other.kind.isSettlement() && population >= other.population) {
            return false;
        }
        return coordinates.kilometresTo(other.coordinates) <= other.reach();
    }

    /** How far from its centre a place that is not known by its bounds may go, in km. */
    private double reach() {
        return switch (kind) {
            case CAPITAL, SEAT, TOWN -> 30;
            case REGION, ISLAND -> precision == 5 ? 900 : 250;
            case ADMIN2 -> 60;
            case COUNTRY, ADMIN1, SECTION, CONTINENT, FORMER, SEA, WATER, MOUNTAIN, LINE, QUARTER, SITE -> 0;
        };
    }
}
