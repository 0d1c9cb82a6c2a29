package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Event;
import org.hearsay.model.Where;
import org.junit.jupiter.api.Test;

/** Whole readings of local reports that name a part of their town as everybody there calls it, or the county alone. */
class QuarterOfTownTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static List<String> rules(String text) {
        return NEWSREADER.read(SharedParser.report(text)).events().stream()
                .map(Event::where)
                .flatMap(Optional::stream)
                .map(Where::rule)
                .toList();
    }

    @Test
    void aPartOfTheTownOfTheDatelineIsNoTownOfThatNameInAnotherState() {
        assertThat(rules("TOLEDO, Ohio (Lake News) - A clerk was shot dead in Arcata on Tuesday, a neighbor said."))
                .containsExactly("town-of-part");
        assertThat(
                        rules(
                                "TOLEDO, Ohio (Lake News) - A clerk was shot dead in Arcata on Tuesday. Troops left California."))
                .doesNotContain("town-of-part");
        assertThat(rules("KYIV, May 4 (Agency) - A clerk was shot dead in Bakhmut on Tuesday, a neighbor said."))
                .doesNotContain("town-of-part");
    }

    @Test
    void anEstateCalledAVillageOrAMountIsAPartOfTheTown() {
        assertThat(rules("TOLEDO, Ohio (Lake News) - A clerk was shot dead in the Quillmore Village on Tuesday."))
                .containsExactly("town-of-part");
        assertThat(rules("TOLEDO, Ohio (Lake News) - A clerk was shot dead in Mount Quillmore on Tuesday."))
                .containsExactly("town-of-part");
    }

    @Test
    void theOneTownNamedOfTheCountyIsFiner() {
        assertThat(rules("A clerk was shot dead in Lucas County on Tuesday. His shop is one of three in Toledo."))
                .containsExactly("only-town-of-district");
        assertThat(rules("Nine people were killed across Lucas County. One shop is in Toledo."))
                .doesNotContain("only-town-of-district");
    }
}
