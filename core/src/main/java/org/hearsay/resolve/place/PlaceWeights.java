package org.hearsay.resolve.place;

/**
 * What speaks how much for a place, in powers of ten of inhabitants: 1 makes up for a tenth of the size. Set by hand and by trial on news of the
 * world and of small towns.
 *
 * @param country that it is a country
 * @param capital that it is a capital
 * @param admin1 that it is a first-order division (whose size is that of all its towns)
 * @param admin2 that it is a second-order division
 * @param town that a name, alone, is of a division and not of the town in it that bears it too
 * @param sort that it is what the word beside it says
 * @param list that it is a first-order division, and its name stands in a row of names of such
 * @param adjective that it lies in the country an adjective names
 * @param container that it lies in the place the text says it lies in
 * @param sameCountry that all other places named lie in its country
 * @param sameDivision that all other places named lie in its division
 * @param near that another place named is right beside it
 * @param reach the distance in km at which "beside" is worth a third
 */
record PlaceWeights(
        double country,
        double capital,
        double admin1,
        double admin2,
        double town,
        double sort,
        double list,
        double adjective,
        double container,
        double sameCountry,
        double sameDivision,
        double near,
        double reach) {
    static final PlaceWeights STANDARD = new PlaceWeights(2.5, 1.2, 0.0, -0.8, 0.5, 2.5, 2, 5, 6, 3.5, 2, 4, 80);
}
