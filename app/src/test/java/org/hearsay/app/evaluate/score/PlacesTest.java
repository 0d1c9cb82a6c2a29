package org.hearsay.app.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Coordinates;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final String TEXT = "Arra, North Bemba, Casto and Dorn.";
    private static final String GOLD = """
            {"id": "p1", "corpus": "lgl", "text": "Arra, North Bemba, Casto and Dorn.", "toponyms": [
              {"start": 0, "end": 4, "text": "Arra", "latitude": 0, "longitude": 10, "geonames": "1"},
              {"start": 6, "end": 17, "text": "North Bemba", "latitude": 0, "longitude": 20, "geonames": "2"},
              {"start": 19, "end": 24, "text": "Casto", "latitude": 0, "longitude": 30, "geonames": "3"}]}""".replace("\n", " ");

    /**
     * Arra is found with its span, one degree off (111.195 km on a globe of 6,371 km), with its id; of North Bemba a part, two degrees off
     * (222.390 km), as another place; Casto is missed, and Dorn is none of the gold.
     *
     * <p>exact: 1 of 3 printed, 1 of 3 of the gold; overlap: 2 of 3 and 2 of 3. Within 161 km: 1 of the 2 found, 1 of all 3. Mean
     * distance 166.792 km. The id: right for 1 of 2 found, 1 of all 3.
     */
    @Test
    void namesAreFoundAndPutOnTheMap() {
        Answer answer = new Invented(TEXT)
                .place("p1", "Arra", "XX", "1", Optional.of(new Coordinates(1, 10)), "Arra")
                .place("p2", "Bemba", "XX", "9", Optional.of(new Coordinates(2, 20)), "Bemba")
                .place("p3", "Dorn", "XX", "8", Optional.empty(), "Dorn")
                .answer();
        Map<String, Double> figures = Invented.figures("places", List.of(GOLD), List.of(answer));
        assertThat(figures)
                .containsEntry("exact.p", 1 / 3.0)
                .containsEntry("exact.r", 1 / 3.0)
                .containsEntry("overlap.p", 2 / 3.0)
                .containsEntry("overlap.f1", 2 / 3.0)
                .containsEntry("lgl.overlap.f1", 2 / 3.0)
                .containsEntry("found.acc161", 0.5)
                .containsEntry("all.acc161", 1 / 3.0)
                .containsEntry("found.geonames", 0.5)
                .containsEntry("all.geonames", 1 / 3.0)
                .doesNotContainKey("geovirus.overlap.f1");
        assertThat(figures.get("found.meankm")).isCloseTo(166.792, within(0.001));
    }

    /** Found without a point counts as found, is not near, and has no distance. */
    @Test
    void aPlaceWithoutAPointIsWrongThere() {
        Answer answer = new Invented(TEXT)
                .place("p1", "Arra", "XX", "1", Optional.empty(), "Arra")
                .answer();
        assertThat(Invented.figures("places", List.of(GOLD), List.of(answer)))
                .containsEntry("exact.p", 1.0)
                .containsEntry("found.acc161", 0.0)
                .containsEntry("found.meankm", 0.0)
                .containsEntry("found.geonames", 1.0);
    }
}
