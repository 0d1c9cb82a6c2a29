package org.hearsay.stories;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Place;
import org.hearsay.stories.StoryExpectations.ExpectedPlace;

/** Places: called so, by name or by words of the text. */
record PlaceMatcher(Look look) implements Matcher<ExpectedPlace, Place> {

    @Override
    public String show(ExpectedPlace expected) {
        return expected.name();
    }

    @Override
    public boolean candidate(ExpectedPlace expected, Place place) {
        return look.isPlace(place, expected.name());
    }

    @Override
    public List<Side<Place>> sides(ExpectedPlace expected) {
        List<Side<Place>> sides = new ArrayList<>();
        expected.country().ifPresent(it -> sides.add(Side.present("country", it, Place::country)));
        expected.admin1()
                .ifPresent(it -> sides.add(Side.that(
                        "admin1 " + it, place -> Words.holds(place.admin1().orElse(""), it), Place::admin1)));
        if (!expected.precision().isEmpty()) {
            sides.add(Side.oneOf("precision", expected.precision(), place -> String.valueOf(place.precision())));
        }
        for (String words : expected.mentions()) {
            sides.add(Side.that(
                    "mention '" + words + "'",
                    place -> Words.overlap(look.text(), words, place.mentions()),
                    place -> look.quotes(place.mentions())));
        }
        return sides;
    }
}
