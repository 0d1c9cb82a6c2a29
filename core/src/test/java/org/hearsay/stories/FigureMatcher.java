package org.hearsay.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.Figure;
import org.hearsay.stories.StoryExpectations.ExpectedFigure;

/** Figures: the same thing counted of the same actor. */
record FigureMatcher(Look look) implements Matcher<ExpectedFigure, Figure> {

    @Override
    public String show(ExpectedFigure expected) {
        return expected.what().code()
                + expected.of().map(name -> " of " + name).orElse("")
                + expected.value().stream().map(value -> " " + value).collect(Collectors.joining(" or"));
    }

    @Override
    public boolean candidate(ExpectedFigure expected, Figure figure) {
        return figure.what() == expected.what()
                && expected.of().map(name -> look.isActor(figure.of(), name)).orElse(true);
    }

    @Override
    public List<Side<Figure>> sides(ExpectedFigure expected) {
        List<Side<Figure>> sides = new ArrayList<>();
        if (!expected.value().isEmpty()) {
            sides.add(Side.oneOf(
                    "value", expected.value(), figure -> new Bounds(figure.low(), figure.best(), figure.high())));
        }
        expected.comparator().ifPresent(it -> sides.add(Side.same("comparator", it, Figure::comparator)));
        expected.when()
                .ifPresent(it -> sides.add(new Side<>("when " + it, figure -> Dates.difference(it, figure.when()))));
        if (expected.contested()) {
            sides.add(Side.that("contested", figure -> !figure.contestedBy().isEmpty(), Figure::contestedBy));
        }
        return sides;
    }
}
