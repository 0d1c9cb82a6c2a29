package org.hearsay.mention.place;

import org.hearsay.knowledge.place.GazetteerPlace;
import org.hearsay.knowledge.place.PlaceKind;
import org.hearsay.model.Coded;

/** What sort of place the words beside a name say it is. */
public enum PlaceSort implements Coded {
    /** The words do not say. */
    ANY,
    COUNTRY,
    PROVINCE,
    DISTRICT,
    TOWN,
    QUARTER,
    /** An airport, a base, a hospital. */
    SITE,
    ROAD,
    WATER,
    MOUNTAIN,
    ISLAND,
    AREA;

    /** A part of a country that is governed as one. */
    public boolean isDivision() {
        return this == PROVINCE || this == DISTRICT;
    }

    /** Whether the noun, with a capital letter behind a name, is a part of it: "Falls Village", "Sadr City", "Islington Bay". */
    boolean isPartOfName() {
        return switch (this) {
            case TOWN, QUARTER, ROAD, WATER, MOUNTAIN, ISLAND -> true;
            case ANY, COUNTRY, PROVINCE, DISTRICT, SITE, AREA -> false;
        };
    }

    /** Whether a place of the gazetteer is of this sort. */
    public boolean fits(GazetteerPlace place) {
        PlaceKind kind = place.kind();
        return switch (this) {
            case ANY -> true;
            case COUNTRY -> kind == PlaceKind.COUNTRY || kind == PlaceKind.FORMER;
            case PROVINCE -> kind == PlaceKind.ADMIN1 || kind == PlaceKind.REGION;
            case DISTRICT -> kind == PlaceKind.ADMIN2 || kind == PlaceKind.REGION || kind == PlaceKind.ADMIN1;
            case TOWN -> kind.isSettlement();
            case QUARTER -> kind == PlaceKind.QUARTER || kind == PlaceKind.SECTION;
            case SITE -> kind == PlaceKind.SITE;
            case ROAD -> false;
            case WATER -> kind == PlaceKind.WATER || kind == PlaceKind.SEA;
            case MOUNTAIN -> kind == PlaceKind.MOUNTAIN;
            case ISLAND -> kind == PlaceKind.ISLAND;
            case AREA -> kind == PlaceKind.REGION || kind.isDivision() || kind == PlaceKind.LINE;
        };
    }
}
