package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Actuality;
import org.hearsay.model.Anchor;
import org.hearsay.model.Basis;
import org.hearsay.model.Coordinates;
import org.hearsay.model.DatePrecision;
import org.hearsay.model.Event;
import org.hearsay.model.Harm;
import org.hearsay.model.Newness;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.Toll;
import org.hearsay.model.VictimClass;
import org.hearsay.model.When;
import org.hearsay.model.Where;
import org.hearsay.model.WhereRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many reports into a store and incidents out of it, with a reading that understands one kind of sentence. */
class IngestTest {
    private static final Pattern SENTENCE = Pattern.compile("On (\\S+) a bomb killed (\\d+) people in (\\w+)");

    @TempDir
    Path folder;

    private static Reading read(Report report) {
        Matcher told = SENTENCE.matcher(report.text());
        if (!told.find()) {
            return Reading.unread(report, List.of());
        }
        Span place = new Span(told.start(3), told.end(3));
        Place city = new Place(
                "p1",
                told.group(3),
                Optional.of(told.group(3)),
                Optional.of("NG"),
                Optional.of("Borno State"),
                Optional.of(new Coordinates(11.8, 13.1)),
                2,
                List.of(place),
                List.of(),
                "test");
        LocalDate day = LocalDate.parse(told.group(1));
        int dead = Integer.parseInt(told.group(2));
        Event event = new Event(
                "e1",
                "bombing",
                List.of(),
                Actuality.OCCURRED,
                Newness.NEWS,
                Optional.of(new When(
                        Optional.of(day.toString()),
                        Optional.of(day),
                        Optional.of(day),
                        DatePrecision.DAY,
                        told.group(1),
                        Optional.of(new Span(told.start(1), told.end(1))),
                        Optional.of(Anchor.TEXT),
                        "test")),
                Optional.of(
                        new Where(Optional.of("p1"), 2, WhereRelation.IN, told.group(3), Optional.of(place), "test")),
                List.of(),
                List.of(),
                List.of(new Toll(
                        Harm.KILLED,
                        Optional.empty(),
                        VictimClass.UNKNOWN,
                        Optional.of(dead),
                        Optional.of(dead),
                        Optional.of(dead),
                        told.group(2),
                        false,
                        false,
                        Basis.REPORT,
                        new Span(told.start(2), told.end(2)))),
                List.of(),
                Optional.empty(),
                List.of(new Span(told.start(), told.end())),
                "test");
        return new Reading(
                report,
                List.of(),
                List.of(city),
                List.of(event),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Shell shell() {
        return new Shell().reading(IngestTest::read);
    }

    private String store() {
        return folder.resolve("demo.db").toString();
    }

    private String reports(String... texts) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        for (int i = 0; i < texts.length; i++) {
            Files.writeString(
                    reports.resolve(i + ".txt"), texts[i] + " That is all that is known of it, number " + i + ".");
        }
        return reports.toString();
    }

    private JsonNode incidents() {
        Shell.Result result = shell().run("incidents", "--store", store(), "--format", "json");
        assertThat(result.exitCode()).isZero();
        return JsonMapper.shared().readTree(result.out()).get("incidents");
    }

    @Test
    void reportsOfOneEventBecomeOneIncidentWithEachAccount() throws IOException {
        String reports = reports(
                "On 2022-03-15 a bomb killed 8 people in Maiduguri.",
                "On 2022-03-15 a bomb killed 12 people in Maiduguri.",
                "On 2022-06-01 a bomb killed 3 people in Maiduguri.");
        Shell.Result ingest = shell().run("ingest", reports, "--store", store());
        assertThat(ingest.exitCode()).isZero();
        assertThat(ingest.err()).contains("3 kept").contains("holds 2 incidents");
        assertThat(incidents()).hasSize(2);
        JsonNode first = incidents().get(0);
        assertThat(first.get("accounts")).hasSize(2);
        assertThat(first.get("accounts")
                        .get(0)
                        .get("tolls")
                        .get(0)
                        .get("span")
                        .get("quote")
                        .asString())
                .isIn("8", "12");
        assertThat(first.get("fields").get("killed").get("agreement").asString())
                .isEqualTo("contradicting");
        Shell.Result disputed = shell().run("incidents", "--store", store(), "--disputed");
        assertThat(disputed.out()).contains("2022-03-15").doesNotContain("2022-06-01");
        Shell.Result later = shell().run("incidents", "--store", store(), "--from", "2022-05-01");
        assertThat(later.out()).contains("2022-06-01").doesNotContain("2022-03-15");
    }

    @Test
    void whatWasReadBeforeIsNotReadAgainAndARefusedFileStopsNothing() throws IOException {
        String reports = reports("On 2022-03-15 a bomb killed 8 people in Maiduguri.");
        assertThat(shell().run("ingest", reports, "--store", store()).exitCode())
                .isZero();
        String before = incidents().toString();
        Shell.Result again =
                shell().run("ingest", reports, folder.resolve("none.txt").toString(), "--store", store());
        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).contains("none.txt").contains("0 kept, 1 known before");
        assertThat(incidents().toString()).isEqualTo(before);
        Shell.Result anew = shell().run("ingest", reports, "--again", "--store", store());
        assertThat(anew.err()).contains("1 kept");
        assertThat(incidents().toString()).isEqualTo(before);
    }

    @Test
    void aCoderSplitsAndMerges() throws IOException {
        String reports = reports(
                "On 2022-03-15 a bomb killed 8 people in Maiduguri.",
                "On 2022-03-15 a bomb killed 12 people in Maiduguri.");
        shell().run("ingest", reports, "--store", store());
        String id = incidents().get(0).get("id").asString();
        String uri = incidents().get(0).get("reports").get(0).get("uri").asString();
        Shell.Result split =
                shell().run("incidents", "split", id, "--report", uri, "--coder", "A. Coder", "--store", store());
        assertThat(split.err()).isEmpty();
        assertThat(split.exitCode()).isZero();
        assertThat(incidents()).hasSize(2);
        shell().run("ingest", reports, "--again", "--store", store());
        assertThat(incidents()).hasSize(2);
        Shell.Result missing = shell().run("incidents", "show", "i0", "--store", store());
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.err().lines()).singleElement().asString().contains("no incident i0");
    }

    @Test
    void aDecisionStaysWhenAReportIsReadAnewAndIsOrphanedWhenItsWordsAreGone() throws IOException {
        String reports = reports("On 2022-03-15 a bomb killed 8 people in Maiduguri.");
        shell().run("ingest", reports, "--store", store());
        String id = incidents().get(0).get("id").asString();
        Shell.Result decided = shell().run(
                        "decide",
                        "correct",
                        id,
                        "killed",
                        "9",
                        "--coder",
                        "A. Coder",
                        "--note",
                        "one died later",
                        "--store",
                        store());
        assertThat(decided.exitCode()).isZero();
        shell().run("ingest", reports, "--again", "--store", store());
        JsonNode decision = incidents().get(0).get("decisions").get(0);
        assertThat(decision.get("value").asString()).isEqualTo("9");
        assertThat(decision.get("coder").asString()).isEqualTo("A. Coder");
        assertThat(decision.get("orphaned").asBoolean()).isFalse();
        new Shell().reading(IngestTest::withoutTolls).run("ingest", reports, "--again", "--store", store());
        assertThat(incidents().get(0).get("decisions").get(0).get("orphaned").asBoolean())
                .isTrue();
        assertThat(shell().run("decide", "undo", "1", "--coder", "B. Coder", "--store", store())
                        .exitCode())
                .isZero();
        assertThat(incidents().get(0).get("decisions")).isEmpty();
        assertThat(shell().run("decide", "list", "--store", store()).out())
                .contains("taken back by B. Coder")
                .contains("one died later");
        Shell.Result unknown =
                shell().run("decide", "accept", id, "weather", "--coder", "A. Coder", "--store", store());
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err().lines()).hasSize(1);
    }

    private static Reading withoutTolls(Report report) {
        Reading reading = read(report);
        List<Event> events = reading.events().stream()
                .map(event -> new Event(
                        event.id(),
                        event.type(),
                        event.modes(),
                        event.actuality(),
                        event.newness(),
                        event.when(),
                        event.where(),
                        event.responsibility(),
                        event.targets(),
                        List.of(),
                        event.weapons(),
                        event.count(),
                        event.evidence(),
                        event.rule()))
                .toList();
        return new Reading(
                report,
                reading.actors(),
                reading.places(),
                events,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aStoreThatIsNotThereIsOneLine() {
        Shell.Result result = shell().run("incidents", "--store", store());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void theStoreIsExported() throws IOException {
        String reports = reports("On 2022-03-15 a bomb killed 8 people in Maiduguri.");
        shell().run("ingest", reports, "--store", store());
        Shell.Result geojson = shell().run("export", "geojson", "--store", store());
        assertThat(geojson.exitCode()).isZero();
        assertThat(JsonMapper.shared().readTree(geojson.out()).get("features")).hasSize(1);
        assertThat(geojson.err()).isNotBlank();
    }
}
