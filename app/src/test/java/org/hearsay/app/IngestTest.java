package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many reports into a store and incidents out of it, with a reading that understands one kind of sentence. */
class IngestTest {
    @TempDir
    Path folder;

    private static Shell shell() {
        return new Shell().reading(BombSentences::read);
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
    void whatIsToldMostComesFirstAndByReportsOrDayOnRequest() throws IOException {
        String reports = reports(
                "On 2022-06-01 a bomb killed 3 people in Maiduguri.",
                "On 2022-03-15 a bomb killed 8 people in Maiduguri. ".repeat(4),
                "On 2022-06-01 a bomb killed 3 people in Maiduguri.");
        shell().run("ingest", reports, "--store", store());
        Shell.Result usual = shell().run("incidents", "--store", store(), "--format", "json");
        assertThat(days(usual)).isEqualTo(days("told")).containsExactly("2022-03-15", "2022-06-01");
        assertThat(days("reports")).containsExactly("2022-06-01", "2022-03-15");
        assertThat(days("day")).containsExactly("2022-03-15", "2022-06-01");
        Shell.Result unknown = shell().run("incidents", "--store", store(), "--sort", "size");
        assertThat(unknown.err()).contains("'size' is none of told, reports, day");
    }

    private List<String> days(String order) {
        return days(shell().run("incidents", "--store", store(), "--format", "json", "--sort", order));
    }

    private static List<String> days(Shell.Result result) {
        List<String> days = new ArrayList<>();
        JsonMapper.shared()
                .readTree(result.out())
                .get("incidents")
                .forEach(incident -> days.add(incident.get("when").get("edtf").asString()));
        return days;
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
