package org.hearsay.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.Newsreader;
import org.hearsay.language.SharedParser;
import org.hearsay.model.Event;
import org.hearsay.model.PublishedFrom;
import org.hearsay.model.Report;
import org.hearsay.model.When;
import org.junit.jupiter.api.Test;

/** Whole readings: the old deed that somebody is tried for, and the day on which he is charged. */
class DeedOnTrialTest {
    private static final Newsreader NEWSREADER = new Newsreader(SharedParser.get());

    private static List<String> told(String text) {
        Report report = new Report(
                "sha256:0",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 5, 3)),
                Optional.of(PublishedFrom.OPTION),
                "en",
                text);
        return NEWSREADER.read(report).events().stream()
                .filter(event -> !event.type().equals("trial"))
                .map(DeedOnTrialTest::told)
                .toList();
    }

    private static String told(Event event) {
        Optional<String> day = event.when().flatMap(When::edtf);
        return event.type() + " " + day.orElse("-") + " " + event.newness().code();
    }

    @Test
    void theDeedThatOneIsTriedForIsWhatTheReportIsAbout() {
        assertThat(told("A guard was sentenced on Thursday over a shooting in Leeds on 3 January that killed two cooks."
                        + " A bombing in York in 2019 killed nine people."))
                .containsExactly("armed-attack 2024-01-03 news", "bombing 2019 background");
    }

    @Test
    void besideADeedThatIsNewItIsHistory() {
        assertThat(told("Gunmen killed two cooks in Leeds on Thursday. A guard was sentenced on Tuesday over a shooting"
                        + " in York on 3 January that killed nine people."))
                .containsExactly("killing 2024-05-02 news", "armed-attack 2024-01-03 background");
    }

    @Test
    void whatNobodyIsTriedForIsHistory() {
        assertThat(
                        told(
                                "A guard was sentenced on Thursday for fraud. A shooting in York on 3 January killed nine people."))
                .containsExactly("armed-attack 2024-01-03 background");
    }

    @Test
    void theDayOfTheChargeIsNotTheDayOfTheCrime() {
        assertThat(told("A guard was charged on Thursday with murder.")).containsExactly("killing - news");
        assertThat(told("A guard was charged on Thursday with the murder of a cook on 4 April."))
                .containsExactly("killing 2024-04-04 news");
        assertThat(told("A guard was charged with murder in the 4 April death of a cook."))
                .containsExactly("killing 2024-04-04 news");
    }
}
