package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Words and names by which a user finds what is in a store. */
class SearchTest {
    @TempDir
    Path folder;

    private String store = "";

    @BeforeEach
    void ingest() throws IOException {
        store = folder.resolve("demo.db").toString();
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(
                reports.resolve("0.txt"),
                "On 2022-03-15 a bomb killed 8 people in Maiduguri. Traders at the café fled.");
        Files.writeString(reports.resolve("1.txt"), "The council met and talked about a bus station.");
        assertThat(run("ingest", reports.toString(), "--store", store).exitCode())
                .isZero();
    }

    private static Shell.Result run(String... arguments) {
        return new Shell().reading(BombSentences::read).run(arguments);
    }

    private JsonNode hits(String... words) {
        String[] arguments = new String[words.length + 5];
        System.arraycopy(words, 0, arguments, 1, words.length);
        arguments[0] = "search";
        System.arraycopy(new String[] {"--store", store, "--format", "json"}, 0, arguments, words.length + 1, 4);
        Shell.Result result = run(arguments);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return JsonMapper.shared().readTree(result.out());
    }

    @Test
    void reportsAreFoundByWordsWithTheIncidentsTheyTell() {
        JsonNode hits = hits("CAFE", "trader");
        assertThat(hits.get("schema").asString()).isEqualTo("hearsay/search/1");
        assertThat(hits.get("reports")).hasSize(1);
        assertThat(hits.get("reports").get(0).get("uri").asString()).endsWith("0.txt");
        assertThat(hits.get("reports").get(0).get("incidents")).hasSize(1);
        assertThat(hits.get("claims")).isEmpty();
        assertThat(hits("bus station").get("reports")).hasSize(1);
        assertThat(hits("station bus").get("reports")).isEmpty();
        assertThat(hits("station", "bus").get("reports")).hasSize(1);
    }

    @Test
    void forAPersonEachHitIsAFewLines() {
        Shell.Result found = run("search", "traders", "--store", store);
        assertThat(found.out()).contains("café fled").contains("0.txt; incidents i");
        assertThat(run("search", "zeppelin", "--store", store).out()).isEqualTo("nothing matches\n");
        Shell.Result wrong = run("search", "bomb", "--most", "0", "--store", store);
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err().lines()).hasSize(1);
    }

    @Test
    void anActorIsFoundByAnyOfItsNamesAndAnUnknownOneIsOneLine() {
        String id = JsonMapper.shared()
                .readTree(run("incidents", "--format", "json", "--store", store).out())
                .get("incidents")
                .get(0)
                .get("id")
                .asString();
        run("decide", "correct", id, "responsibility", "claimed iswap", "--coder", "A. Coder", "--store", store);
        for (String name : new String[] {"iswap", "Islamic State West Africa", "ISLÁMIC state wést africa province"}) {
            Shell.Result found = run("incidents", "--actor", name, "--store", store);
            assertThat(found.out()).as(name + found.err()).contains(id);
        }
        Shell.Result other = run("incidents", "--actor", "Boko Haram", "--store", store);
        assertThat(other.out()).contains("no incident matches");
        Shell.Result unknown = run("incidents", "--actor", "Boko Harram", "--store", store);
        assertThat(unknown.exitCode()).isEqualTo(1);
        assertThat(unknown.err().lines()).singleElement().asString().contains("nearest names are Boko Haram");
        Shell.Result strange = run("incidents", "--actor", "Qzxv Wjkp Ltrg", "--store", store);
        assertThat(strange.err().lines()).singleElement().asString().contains("nobody is called");
    }
}
