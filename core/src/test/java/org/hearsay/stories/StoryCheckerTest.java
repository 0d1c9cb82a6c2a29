package org.hearsay.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Actor;
import org.hearsay.model.ActorKind;
import org.hearsay.model.Actuality;
import org.hearsay.model.Anchor;
import org.hearsay.model.Basis;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimForm;
import org.hearsay.model.DatePrecision;
import org.hearsay.model.Event;
import org.hearsay.model.Harm;
import org.hearsay.model.Newness;
import org.hearsay.model.Polarity;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.ResponsibilityKind;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Toll;
import org.hearsay.model.VictimClass;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.hearsay.model.WhereRelation;
import org.hearsay.stories.Outcome.Section;
import org.junit.jupiter.api.Test;

class StoryCheckerTest {
    private static final String TEXT =
            "The Red Lantern group claimed a bombing in Kirkovo that killed at least 12 on Sunday. Its men fled.";

    @Test
    void aReadingThatAgreesMeetsEverything() {
        assertThat(missed("""
                        published: 2020-03-03
                        events:
                          - {type: bombing|sabotage, actuality: occurred, newness: news, when: 2020-03-01, place: Kirkovo, precision: 1|2,
                             trigger: "a bombing in Kirkovo", responsibility: ["claimed Red Lantern"], killed: "12/12/ unknown"}
                        claims:
                          - {stance: claims-responsibility, source: red lantern, cue: claimed, quote: a bombing, form: indirect}
                        actors:
                          - {name: Red Lantern, kind: rebel-group, person: false, mentions: [Its]}
                        never:
                          - {responsibility: "stated Red Lantern"}
                          - {place: {name: Lantern}}
                        """)).isEmpty();
    }

    @Test
    void everyWrongValueIsMissedWithItsReason() {
        assertThat(missed("""
                        events:
                          - {type: bombing, when: 2020-03-08, place: Sofia, trigger: bombing, responsibility: ["stated Red Lantern"], killed: "12/12/12"}
                        """))
                .extracting(Outcome.Missed::reason)
                .containsExactly(
                        "read as 2020-03-01 from 'Sunday'",
                        "read as Kirkovo",
                        "read as [claimed Red Lantern]",
                        "read as [killed 12/12/ unknown]");
    }

    @Test
    void whatIsNotFoundWeighsAsMuchAsWhatIsWrong() {
        String yaml = "events: [{type: %s, trigger: bombing, actuality: occurred, place: Kirkovo}]";
        assertThat(outcomes(yaml.formatted("bombing"))).hasSize(3);
        assertThat(outcomes(yaml.formatted("arson")))
                .hasSize(3)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Outcome.Missed.class));
    }

    @Test
    void oneEventServesOneExpectationOnly() {
        assertThat(missed("events: [{type: bombing, trigger: bombing}, {type: bombing, trigger: bombing}]"))
                .hasSize(1);
    }

    @Test
    void whatIsRuledOutIsFound() {
        assertThat(missed("""
                        never:
                          - {responsibility: "claimed Red Lantern"}
                          - {event: {type: bombing, when: 2020-03}}
                          - {claim: {stance: claims-responsibility, source: Red Lantern}}
                          - {actor: The Red Lantern}
                          - {mention: {actor: Red Lantern, words: Its}}
                        """))
                .extracting(Outcome.Missed::section)
                .containsExactly(Section.NEVER, Section.NEVER, Section.NEVER, Section.NEVER);
    }

    @Test
    void theScoreCountsBySection() {
        StoryScore score = StoryScore.of(
                outcomes("{events: [{type: bombing, trigger: bombing, place: Sofia}], actors: [{name: Red Lantern}]}"));
        assertThat(score).hasToString("events 1/2, actors 1/1 = 2/3");
        assertThat(score.total().share()).isBetween(0.66, 0.67);
    }

    @Test
    void aKeyThatIsNotKnownIsRefusedByName() {
        assertThatThrownBy(() -> outcomes("events: [{typ: bombing}]"))
                .hasMessageContaining("events[0]: unknown key 'typ'");
        assertThatThrownBy(() -> outcomes("claims: [{stance: sings}]"))
                .hasMessageContaining("no Stance is called 'sings'");
    }

    @Test
    void wordsAreFoundWholeAndByNumber() {
        assertThat(Words.spans("the army, not armies: the army's", "army")).hasSize(2);
        assertThat(Words.spans("it hit it", "it@2")).containsExactly(new Span(7, 9));
        assertThat(Words.spans("it hit it", "it@3")).isEmpty();
        assertThat(Words.sameName("the Al-Qaïda", "al qaida")).isTrue();
    }

    private static List<Outcome.Missed> missed(String yaml) {
        return outcomes(yaml).stream()
                .filter(Outcome.Missed.class::isInstance)
                .map(Outcome.Missed.class::cast)
                .toList();
    }

    private static List<Outcome> outcomes(String yaml) {
        return StoryChecker.check(ExpectationsReader.read("test", yaml), reading());
    }

    private static Reading reading() {
        Report report = new Report(
                "sha256:0",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                TEXT);
        Actor lantern = new Actor(
                "a1",
                "Red Lantern",
                ActorKind.REBEL_GROUP,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(span("The Red Lantern group"), span("Its")),
                List.of(),
                "test");
        When sunday = new When(
                Optional.of("2020-03-01"),
                Optional.of(LocalDate.of(2020, 3, 1)),
                Optional.of(LocalDate.of(2020, 3, 1)),
                DatePrecision.DAY,
                "Sunday",
                Optional.of(span("Sunday")),
                Optional.of(Anchor.PUBLISHED),
                "test");
        Toll toll = new Toll(
                Harm.KILLED,
                Optional.empty(),
                VictimClass.UNKNOWN,
                Optional.of(12),
                Optional.of(12),
                Optional.empty(),
                "at least 12",
                false,
                false,
                Basis.REPORT,
                span("at least 12"));
        Event bombing = new Event(
                "e1",
                "bombing",
                List.of(),
                Actuality.OCCURRED,
                Newness.NEWS,
                Optional.of(sunday),
                Optional.of(new Where(
                        Optional.empty(), 1, WhereRelation.IN, "Kirkovo", Optional.of(span("Kirkovo")), "test")),
                List.of(new Event.Responsibility(
                        Optional.of("a1"), ResponsibilityKind.CLAIMED, new Basis.ByClaim("c1"), "test")),
                List.of(),
                List.of(toll),
                List.of(),
                Optional.empty(),
                List.of(span("a bombing")),
                "test");
        Claim claim = new Claim(
                "c1",
                Stance.CLAIMS_RESPONSIBILITY,
                Optional.of(new Claim.Source(
                        Optional.of("a1"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(span("The Red Lantern group")))),
                Optional.of(span("claimed")),
                List.of(span("a bombing in Kirkovo")),
                ClaimForm.INDIRECT,
                Polarity.POSITIVE,
                Certainty.CERTAIN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "test");
        return new Reading(
                report,
                List.of(lantern),
                List.of(),
                List.of(bombing),
                List.of(claim),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Span span(String words) {
        return Words.spans(TEXT, words).get(0);
    }
}
