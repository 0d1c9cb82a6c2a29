package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Event;
import org.hearsay.model.Where;
import org.hearsay.model.WhereRelation;
import org.junit.jupiter.api.Test;

/** Whole readings: where somebody or something came from is not where a deed was. */
class WhereFromTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static List<Where> places(String text) {
        return NEWSREADER.read(SharedParser.report(text)).events().stream()
                .map(Event::where)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    @Test
    void whereShotsOrMenCameFromIsNotWhereTheyHit() {
        assertThat(places("Planes from Kenya bombed the hills.")).isEmpty();
        assertThat(places("Soldiers shot two men near the wall that parts the fields from Kenya."))
                .isEmpty();
    }

    @Test
    void towardsWhomTheyFeelSoIsNotWhereTheyWere() {
        assertThat(places("Armed men hostile to Nairobi carried out the killings, a general said."))
                .isEmpty();
        assertThat(places("Armed men killed nine guards in a post close to Nairobi."))
                .isNotEmpty();
    }

    @Test
    void whatACompanyIsCalledIsNoTown() {
        assertThat(
                        places(
                                "Guards of a company shot a trader. The company, Mandera, denied it. He was shot there, it said."))
                .isEmpty();
        assertThat(places("Guards of a company shot a trader in the town, Mandera."))
                .isNotEmpty();
    }

    @Test
    void whoIsTakenIsTakenFromWhereHeWas() {
        assertThat(places("Gunmen abducted two doctors from Maiduguri on Sunday."))
                .extracting(Where::text)
                .containsExactly("from Maiduguri");
    }

    @Test
    void aDistanceFromATownIsNearIt() {
        assertThat(places("A mine was blown up 30 kilometers (19 miles) from Maiduguri, killing two men."))
                .extracting(Where::relation)
                .containsExactly(WhereRelation.NEAR);
        assertThat(places("Rebels shot down a jet not far from Maiduguri."))
                .extracting(Where::relation)
                .containsExactly(WhereRelation.NEAR);
    }
}
