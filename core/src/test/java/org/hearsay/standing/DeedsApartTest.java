package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Event;
import org.hearsay.model.When;
import org.junit.jupiter.api.Test;

/** Whole readings: deeds that one sentence tells of different times are different events, each with its own day and doers. */
class DeedsApartTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static List<Event> events(String text) {
        return NEWSREADER.read(SharedParser.report(text)).events();
    }

    private static String told(Event event) {
        return event.type() + " " + event.when().flatMap(When::edtf).orElse("-") + " "
                + event.tolls().stream()
                        .map(toll -> toll.best().map(String::valueOf).orElse("?"))
                        .toList();
    }

    @Test
    void aRecordIsHeldByWhatHappenedBefore() {
        assertThat(events(
                        "Gunmen killed nine people in Gao on 12 May 2024. The raid was the deadliest in the region since"
                                + " 21 March 2019, when gunmen shot 30 people dead in Mopti."))
                .extracting(DeedsApartTest::told)
                .containsExactly("armed-attack 2024-05-12 [9]", "armed-attack 2019-03-21 [30]");
    }

    @Test
    void whatIsAvengedIsAnotherDeed() {
        assertThat(events("On 12 May 2024 the army shelled Deir Hafer in retaliation for the killing of two soldiers."))
                .extracting(event -> event.type() + " " + event.tolls().size())
                .containsExactly("shelling 0", "killing 1");
    }

    @Test
    void whoFoughtBesideIsNoEnemy() {
        var reading = NEWSREADER.read(SharedParser.report(
                "Norway supports the Karo Brigade, with which it fought al-Shabaab near Gao in 2017."));
        assertThat(reading.relations())
                .extracting(relation -> relation.kind().code())
                .containsExactlyInAnyOrder("backs", "fights");
        assertThat(reading.events())
                .flatExtracting(Event::targets)
                .extracting(Event.Target::text)
                .containsExactly("al-Shabaab");
    }
}
