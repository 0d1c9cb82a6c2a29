package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Event;
import org.hearsay.model.Reading;
import org.hearsay.model.Where;
import org.junit.jupiter.api.Test;

/** Whole readings of local reports, which say once, and perhaps in passing, which town they are about. */
class OnlyTownTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static List<String> rules(String text) {
        return wheres(text).stream().map(Where::rule).toList();
    }

    private static List<Where> wheres(String text) {
        return NEWSREADER.read(SharedParser.report(text)).events().stream()
                .map(Event::where)
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void theOnlyTownNamedIsWhereItHappened() {
        List<Where> places = wheres("A clerk was shot dead. The shop is one of three in Toledo.");
        assertThat(places).extracting(Where::rule).containsExactly("only-town-of-report");
        assertThat(places).extracting(Where::precision).containsExactly(2);
    }

    @Test
    void ofTwoTownsNeitherIsTaken() {
        assertThat(rules("A clerk was shot dead. The shop is one of three in Toledo. Another is in Dayton."))
                .isEmpty();
    }

    @Test
    void aTownWhereSomebodyWasBroughtOrSpokeIsNotTaken() {
        assertThat(rules("A clerk was shot dead. A woman was taken to a hospital in Toledo."))
                .isEmpty();
        assertThat(rules("A clerk was shot dead. A general said in Toledo that troops had left."))
                .isEmpty();
    }

    @Test
    void aWiderPlaceIsNotNarrowedToTheOnlyTown() {
        assertThat(rules("JOS, Nigeria - Gunmen killed nine people in three villages in Plateau state."))
                .doesNotContain("only-town-of-report");
        assertThat(rules("Gunmen killed nine people in three villages. The market of Jos is closed."))
                .isEmpty();
    }

    @Test
    void aCapitalOrATownOfAnotherCountryIsNotTaken() {
        assertThat(rules("Nine soldiers were shot dead. Shops in Nairobi are closed."))
                .isEmpty();
        assertThat(rules("Nine soldiers were shot dead in Somalia. Shops in Toledo are closed."))
                .doesNotContain("only-town-of-report");
    }

    @Test
    void aSideOfATownIsAPartOfTheOnlyTown() {
        Reading reading = NEWSREADER.read(
                SharedParser.report("A clerk was shot dead on the West Side. The chain has three shops in Toledo."));
        Where where = reading.events().get(0).where().orElseThrow();
        assertThat(where.rule()).isEqualTo("town-of-part");
        assertThat(where.text()).isEqualTo("on the West Side");
    }

    @Test
    void whereSomebodyIsFromComesAfterTheTownOfTheReport() {
        assertThat(
                        wheres(
                                "TOLEDO, Ohio (Lake News) - Ann Bell, 18, of Dayton, was shot dead at a bar on Tuesday, police said."))
                .extracting(Where::rule)
                .containsExactly("place-of-dateline");
    }

    @Test
    void aHospitalFartherOnInTheSentenceIsNotWhereItHappened() {
        assertThat(
                        wheres(
                                "Two men were shot in Toledo. One died shortly before midnight on Sunday at a hospital in Dayton."))
                .extracting(Where::text)
                .containsOnly("in Toledo");
    }
}
