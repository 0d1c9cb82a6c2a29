package org.hearsay.row;

import java.util.Optional;
import org.hearsay.model.Coordinates;
import org.hearsay.model.incident.Incident;
import org.hearsay.model.incident.NamedPlace;
import org.hearsay.model.incident.QuotedWhere;

/** Where an incident lies. */
final class Spots {
    /** {@code where_prec} of a place that is a whole country. */
    static final int COUNTRY = 6;

    private static final double PRIO_CELLS_PER_DEGREE = 2;
    private static final int PRIO_COLUMNS = 720;
    private static final int PRIO_ROWS = 360;

    private Spots() {}

    static Optional<NamedPlace> place(Incident incident) {
        return incident.where().flatMap(QuotedWhere::place);
    }

    static Optional<String> country(Incident incident) {
        return place(incident).flatMap(NamedPlace::country);
    }

    static Optional<String> name(Incident incident) {
        return place(incident).map(NamedPlace::name);
    }

    /** The name, unless it is only that of a division or a country. */
    static Optional<String> town(Incident incident) {
        return place(incident).filter(place -> place.precision() <= 2).map(NamedPlace::name);
    }

    /** The first-order division: that of the place, or the place itself where it is one. */
    static Optional<String> division(Incident incident) {
        return place(incident)
                .flatMap(place ->
                        place.admin1().or(() -> place.precision() == 4 ? Optional.of(place.name()) : Optional.empty()));
    }

    static Optional<Coordinates> point(Incident incident) {
        return place(incident).flatMap(NamedPlace::coordinates);
    }

    /** The point, unless it is only that of a whole country: for schemes that have no word for such a point. */
    static Optional<Coordinates> pointWithin(Incident incident) {
        return precision(incident).filter(precision -> precision != COUNTRY).flatMap(known -> point(incident));
    }

    /** UCDP's {@code where_prec}; empty without a place. */
    static Optional<Integer> precision(Incident incident) {
        return incident.where().filter(where -> where.place().isPresent()).map(QuotedWhere::precision);
    }

    /**
     * The cell of PRIO-GRID: half a degree wide and high, numbered row by row from the south-west corner of the world, from 1 (Tollefsen,
     * Strand and Buhaug 2012).
     */
    static int prioCell(Coordinates at) {
        int row = (int) Math.min(PRIO_ROWS - 1, Math.floor((at.latitude() + 90) * PRIO_CELLS_PER_DEGREE));
        int column = (int) Math.min(PRIO_COLUMNS - 1, Math.floor((at.longitude() + 180) * PRIO_CELLS_PER_DEGREE));
        return row * PRIO_COLUMNS + column + 1;
    }
}
