package org.hearsay.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.app.evaluate.score.Answer;
import org.hearsay.app.evaluate.score.Corpora;
import org.hearsay.app.evaluate.score.GoldDocument;
import org.hearsay.app.evaluate.score.GoldLine;
import org.hearsay.app.evaluate.score.Score;
import org.hearsay.model.Span;
import org.hearsay.resolve.date.Timex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that were reckoned by hand, on lines made up for it. */
class EvaluateTest {
    private static final String DATES = """
            {"id": "made/up", "corpus": "timebank", "published": "2020-05-06", "text": "He left 😀 on Monday and again in May.",
             "timexes": [{"start": 13, "end": 19, "type": "DATE", "value": "2020-05-04", "text": "Monday"},
                         {"start": 33, "end": 36, "type": "DATE", "value": "2020-05", "text": "May"}]}
            """.replace("\n", " ");

    @TempDir
    Path folder;

    private static Map<String, Double> figures(String corpus, Score score) {
        return Corpora.named(corpus).orElseThrow().figures(score.counts());
    }

    private static GoldDocument document(String corpus, String line) {
        return Corpora.named(corpus).orElseThrow().document(GoldLine.parse(line));
    }

    @Test
    void datesAreFoundBySpanAndJudgedByValue() {
        GoldDocument document = document("dates", DATES);
        String text = document.article().text();
        int monday = text.indexOf("Monday");
        Answer answer = Answer.dates(
                document.article(),
                List.of(
                        new Timex(new Span(monday, monday + 6), "DATE", "2020-05-04", Optional.empty()),
                        new Timex(
                                new Span(text.indexOf("in May"), text.indexOf("in May") + 6),
                                "DATE",
                                "2020-04",
                                Optional.empty())));
        Score score = document.score(answer);
        assertThat(figures("dates", score))
                .containsEntry("strict.f1", 0.5)
                .containsEntry("relaxed.f1", 1.0)
                .containsEntry("value.f1", 0.5)
                .containsEntry("timebank.value.f1", 0.5);
        assertThat(score.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo("wrong");
            assertThat(finding.gold()).contains("2020-05");
            assertThat(finding.ours()).contains("2020-04");
        });
    }

    @Test
    void noAnswerIsAWrongOne() {
        GoldDocument document = document("gva", """
                {"id": "g1", "text": "Two men were shot.", "truth": {"date": "2016-02-09", "city": "Elm", "killed": 0, "injured": 2}}""");
        Score score = document.score(Answer.none(document.article()));
        assertThat(figures("gva", score)).containsEntry("killed", 0.0).containsEntry("city", 0.0);
        assertThat(score.findings()).extracting("figure").contains("city", "date", "killed", "injured");
    }

    @Test
    void aClaimThatIsMissedCountsAgainstRecallOnly() {
        GoldDocument document = document("polnear", """
                {"id": "p1", "text": "Ann said it rained.", "attributions": [{"source": [{"start": 0, "end": 3}], "cue": [{"start": 4, "end": 8}], "content": [{"start": 9, "end": 18}]}]}""");
        Score score = document.score(Answer.none(document.article()));
        assertThat(score.counts().get("cue.gold")).isEqualTo(1);
        assertThat(score.counts().get("cue.pred")).isZero();
        assertThat(figures("polnear", score)).containsEntry("cue.f1", 0.0);
    }

    @Test
    void aFallOfMoreThanAPointIsNamedAndAcceptingItEndsThat() throws IOException {
        Files.writeString(Card.file(folder, "dates"), """
                measures: m
                source: s
                licence: l
                format: f
                sha256: none
                sample: 2
                headline: {value.f1: 0.78}
                beside: b
                expected:
                  full:
                    value.f1: 0.8000
                """);
        Result lower = new Result("dates", 1, 3, 0, Map.of("value.f1", new Interval(0.78, 0.7, 0.8)));
        Result slightly = new Result("dates", 1, 3, 0, Map.of("value.f1", new Interval(0.792, 0.7, 0.8)));
        Card card = Card.read(folder, "dates").orElseThrow();
        assertThat(card.falls(lower)).singleElement().asString().contains("value.f1 is 0.7800");
        assertThat(card.falls(slightly)).isEmpty();
        assertThatThrownBy(() -> card.accept(folder, lower)).hasMessageContaining("value.f1 fell by more than a point");
        assertThat(Card.read(folder, "dates")).contains(card);
        Path file = Card.file(folder, "dates");
        Files.writeString(
                file, Files.readString(file).replace("expected:", "because: {value.f1: a reason}\nexpected:"));
        Card.read(folder, "dates").orElseThrow().accept(folder, lower);
        Card after = Card.read(folder, "dates").orElseThrow();
        assertThat(after.falls(lower)).isEmpty();
        assertThat(after.measures()).isEqualTo("m");
    }

    /** Not only headline figures are watched; far places are worse when they are farther, and numbers of things are not watched. */
    @Test
    void everyFigureIsWatchedInItsOwnUnit() throws IOException {
        Files.writeString(Card.file(folder, "places"), """
                measures: m
                source: s
                licence: l
                format: f
                sha256: none
                headline: {overlap.f1: 0.84}
                beside: b
                because: {found.*: a reason}
                expected:
                """);
        Map<String, Interval> before = Map.of(
                "overlap.f1", new Interval(0.8, 0.8, 0.8),
                "overlap.p", new Interval(0.9, 0.9, 0.9),
                "found.acc161", new Interval(0.7, 0.7, 0.7),
                "found.meankm", new Interval(200, 200, 200),
                "templates.pred", new Interval(40, 40, 40));
        Card.read(folder, "places").orElseThrow().accept(folder, new Result("places", 1, 3, 0, before));
        Card card = Card.read(folder, "places").orElseThrow();
        Map<String, Interval> now = Map.of(
                "overlap.f1", new Interval(0.795, 0.8, 0.8),
                "overlap.p", new Interval(0.88, 0.9, 0.9),
                "found.acc161", new Interval(0.68, 0.7, 0.7),
                "found.meankm", new Interval(211, 200, 200),
                "templates.pred", new Interval(2, 2, 2));
        Result worse = new Result("places", 1, 3, 0, now);
        assertThat(card.falls(worse))
                .extracting(line -> line.split(" ", 3)[1])
                .containsExactlyInAnyOrder("overlap.p", "found.acc161", "found.meankm");
        // The reason is for figures of what was found only.
        assertThatThrownBy(() -> card.accept(folder, worse))
                .hasMessageContaining("overlap.p fell")
                .hasMessageNotContaining("found.");
    }

    @Test
    void figuresAreKeptAndReadBack() {
        Result result = new Result("gva", 8, 12, 1, Map.of("killed", new Interval(0.5, 0.25, 0.75)));
        result.write(folder);
        assertThat(Result.read(folder, "gva", true)).contains(result);
        assertThat(Result.read(folder, "gva", false)).isEmpty();
    }
}
