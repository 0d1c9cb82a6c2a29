package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An export that withholds the names of victims and witnesses. */
class RedactTest {
    private static final String TEXT = """
            Gunmen kill Marisol Quintana 😔 in Tibu

            Quintana was a teacher, said Rosa Delgado, a neighbour. Prime Minister Ines Alvear mourned her. \
            Jairo Nobo shot her, said police spokesman Andres Cifuentes.
            """;

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    @TempDir
    Path folder;

    private String store() throws IOException {
        Path report = Files.writeString(folder.resolve("marisol-quintana.txt"), TEXT);
        String store = folder.resolve("demo.db").toString();
        Shell.Result ingest = new Shell().reading(RedactTest::read).run("ingest", report.toString(), "--store", store);
        assertThat(ingest.exitCode()).as(ingest.err()).isZero();
        return store;
    }

    private static Reading read(Report report) {
        String text = report.text();
        List<Actor> actors = List.of(
                actor("a1", text, "Marisol Quintana", "Quintana"),
                actor("a2", text, "Rosa Delgado"),
                actor("a3", text, "Ines Alvear"),
                actor("a4", text, "Jairo Nobo"),
                actor("a5", text, "Andres Cifuentes"));
        Span killing = spans(text, "kill").get(0);
        Event event = new Event(
                "e1",
                "killing",
                List.of(),
                Actuality.OCCURRED,
                Newness.NEWS,
                Optional.of(new When(
                        Optional.of("2024-03-04"),
                        Optional.of(DAY),
                        Optional.of(DAY),
                        DatePrecision.DAY,
                        "kill",
                        Optional.of(killing),
                        Optional.of(Anchor.PUBLISHED),
                        "test")),
                Optional.empty(),
                List.of(new Event.Responsibility(
                        Optional.of("a4"), ResponsibilityKind.ACCUSED, new Basis.ByClaim("c2"), "test")),
                List.of(new Event.Target(
                        Optional.of("a1"),
                        "Marisol Quintana",
                        spans(text, "Marisol Quintana").get(0))),
                List.of(new Toll(
                        Harm.KILLED,
                        Optional.of("a1"),
                        VictimClass.CIVILIANS,
                        Optional.of(1),
                        Optional.of(1),
                        Optional.of(1),
                        "Marisol Quintana",
                        false,
                        false,
                        new Basis.ByReport(),
                        killing)),
                List.of(),
                Optional.empty(),
                List.of(killing),
                "test");
        return new Reading(
                report,
                actors,
                List.of(),
                List.of(event),
                List.of(
                        claim("c1", text, "a2", Optional.of("neighbour")),
                        claim("c2", text, "a5", Optional.of("spokesman"))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Actor actor(String id, String text, String... names) {
        List<Span> mentions = new ArrayList<>();
        for (String name : names) {
            mentions.addAll(spans(text, name));
        }
        return new Actor(
                id,
                names[0],
                ActorKind.PERSON,
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                mentions,
                List.of(),
                "test");
    }

    private static Claim claim(String id, String text, String speaker, Optional<String> role) {
        Span said = spans(text, "said").get(0);
        return new Claim(
                id,
                Stance.ASSERTS,
                Optional.of(new Claim.Source(
                        Optional.of(speaker),
                        role,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                Optional.of(said),
                List.of(),
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
    }

    private static List<Span> spans(String text, String words) {
        return Pattern.compile(Pattern.quote(words))
                .matcher(text)
                .results()
                .map(at -> new Span(at.start(), at.end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ged", "acled", "gtd", "cameo", "plover", "geojson", "jsonl", "ftm"})
    void noFormatNamesThem(String format) throws IOException {
        String store = store();
        String open = new Shell().run("export", format, "--store", store).out();
        Shell.Result redacted = new Shell().run("export", format, "--redact", "--store", store);
        assertThat(redacted.exitCode()).isZero();
        assertThat(redacted.err()).contains("names of 2 persons are withheld");
        assertThat(redacted.out()).isNotEqualTo(open);
        assertThat(redacted.out()).doesNotContainIgnoringCase("quintana").doesNotContainIgnoringCase("delgado");
    }

    /** Read by a reader that did not write them. */
    @Test
    void noTableNamesThem() throws IOException, SQLException {
        String store = store();
        Path open = folder.resolve("open");
        Path redacted = folder.resolve("redacted");
        assertThat(new Shell()
                        .run("export", "parquet", "--store", store, "--out", open.toString())
                        .exitCode())
                .isZero();
        assertThat(new Shell()
                        .run("export", "parquet", "--redact", "--store", store, "--out", redacted.toString())
                        .exitCode())
                .isZero();
        assertThat(rows(open)).contains("quintana", "delgado", "nobo");
        assertThat(rows(redacted)).contains("nobo").doesNotContain("quintana").doesNotContain("delgado");
    }

    private static String rows(Path tables) throws IOException, SQLException {
        StringBuilder rows = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                Stream<Path> files = Files.walk(tables)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".parquet")).toList()) {
                try (ResultSet all = statement.executeQuery("select t::varchar from '" + file + "' t")) {
                    while (all.next()) {
                        rows.append(all.getString(1).toLowerCase(Locale.ROOT)).append('\n');
                    }
                }
            }
        }
        return rows.toString();
    }

    @Test
    void whoServesOrIsHeldResponsibleIsNamedAndEverySpanStaysTrue() throws IOException {
        String line = new Shell()
                .run("export", "jsonl", "--redact", "--store", store())
                .out();
        JsonNode record = JsonMapper.shared().readTree(line);
        String text = record.get("report").get("text").asString();
        assertThat(text)
                .contains("Gunmen kill ███████ ████████ 😔 in Tibu", "said ████ ███████, a neighbour")
                .contains("Prime Minister Ines Alvear", "Jairo Nobo", "Andres Cifuentes");
        assertThat(record.get("actors").get(0).get("name").asString()).isEqualTo("name withheld 1");
        assertThat(record.get("actors").get(1).get("name").asString()).isEqualTo("name withheld 2");
        int[] points = text.codePoints().toArray();
        Matcher spans = Pattern.compile("\"start\":(\\d+),\"end\":(\\d+),\"quote\":\"([^\"]*)\"")
                .matcher(line);
        int seen = 0;
        while (spans.find()) {
            int start = Integer.parseInt(spans.group(1));
            int end = Integer.parseInt(spans.group(2));
            assertThat(new String(points, start, end - start)).isEqualTo(spans.group(3));
            seen++;
        }
        assertThat(seen).isGreaterThan(8);
    }
}
