package org.hearsay.knowledge.place;

/** What sort of thing a place is. The order is that of the gazetteer's file. */
public enum PlaceKind {
    COUNTRY,
    /** A first-order division: a state, a province. */
    ADMIN1,
    /** A second-order division: a county, a district. */
    ADMIN2,
    CAPITAL,
    /** The seat of a first-order division. */
    SEAT,
    TOWN,
    /** A part of a town that the gazetteer lists as a place of its own. */
    SECTION,
    CONTINENT,
    /** An area without one government: the Sahel, the Donbas. */
    REGION,
    /** A state that is no more. */
    FORMER,
    SEA,
    /** A lake, a river, a canal. */
    WATER,
    MOUNTAIN,
    ISLAND,
    /** A border or a front line. */
    LINE,
    /** A neighbourhood or a quarter of a town. */
    QUARTER,
    /** An airport, a base, a camp, a crossing, a square. */
    SITE;

    private static final PlaceKind[] ALL = values();

    static PlaceKind of(int ordinal) {
        return ALL[ordinal];
    }

    /** A town or a part of one. */
    public boolean isSettlement() {
        return switch (this) {
            case CAPITAL, SEAT, TOWN, SECTION, QUARTER -> true;
            case COUNTRY, ADMIN1, ADMIN2, CONTINENT, REGION, FORMER, SEA, WATER, MOUNTAIN, ISLAND, LINE, SITE -> false;
        };
    }

    /** A part of a country that is governed as one. */
    public boolean isDivision() {
        return this == ADMIN1 || this == ADMIN2;
    }
}
