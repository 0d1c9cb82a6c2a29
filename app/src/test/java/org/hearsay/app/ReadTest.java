package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path folder;

    @Test
    void manyReportsComeOutInInputOrder() throws IOException {
        Path list = folder.resolve("list.ndjson");
        Files.writeString(
                list,
                IntStream.range(0, 2_000)
                        .mapToObj(i -> "{\"id\": \"n" + i + "\", \"title\": \"T\", \"text\": \"Gunmen killed " + i
                                + " people in the town on Monday.\", \"more\": {\"a\": [1]}}")
                        .collect(Collectors.joining("\n")));
        Shell.Result result = new Shell()
                .reading(report -> {
                    if (report.text().hashCode() % 7 == 0) {
                        Thread.onSpinWait(); // uneven work
                    }
                    return Reading.unread(report, List.of());
                })
                .run("read", list.toString(), "--published", "2020-02-29");
        assertThat(result.exitCode()).isZero();
        List<JsonNode> records = result.lines().stream().map(JSON::readTree).toList();
        assertThat(records).hasSize(2_000);
        for (int i = 0; i < records.size(); i++) {
            JsonNode report = records.get(i).get("report");
            assertThat(report.get("uri").asString()).isEqualTo("n" + i);
            assertThat(report.get("text").asString()).contains("killed " + i + " people");
            assertThat(report.get("published").asString()).isEqualTo("2020-02-29");
        }
        assertThat(result.err()).contains("2,000 reports");
    }

    @Test
    void aListMayComeOnStandardInputAndItsOwnFieldsAreKept() {
        String text = "  \\u201cWe\\u201d said \\ud83d\\ude14 the man.\\n\\nThe end. ";
        Shell.Result result = new Shell()
                .input(
                        "{\"id\":\"7\",\"url\":\"https://example.org/a\",\"publisher\":\"P\",\"title\":\"T\",\"published\":\"2021-05-06T23:30:00-05:00\",\"text\":\""
                                + text + "\"}\n")
                .run("read", "-");
        assertThat(result.lines()).hasSize(1);
        JsonNode report = JSON.readTree(result.out()).get("report");
        assertThat(report.get("uri").asString()).isEqualTo("https://example.org/a");
        assertThat(report.get("publisher").asString()).isEqualTo("P");
        assertThat(report.get("title").asString()).isEqualTo("T");
        assertThat(report.get("published").asString()).isEqualTo("2021-05-06");
        assertThat(report.get("publishedFrom").asString()).isEqualTo("metadata");
        assertThat(report.get("text").asString()).isEqualTo("  “We” said 😔 the man.\n\nThe end. ");
    }

    @Test
    void plainTextOnStandardInputIsOneReportWithoutAUri() {
        Shell.Result result = new Shell().input("The army said it was over.\n").run("read", "-");
        JsonNode record = JSON.readTree(result.out());
        assertThat(record.get("report").get("uri").isNull()).isTrue();
        assertThat(record.get("report").get("text").asString()).isEqualTo("The army said it was over.\n");
        assertThat(result.lines().size()).as("laid out for a person").isGreaterThan(10);
    }

    @Test
    void aPageIsFetchedWithTheEncodingTheServerNames() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page =
                "<html><head><title>Caf\u00e9 bombed</title></head><body><p>A bomb went off in the Caf\u00e9 Europa on Monday, and the police said that three people were killed.</p></body></html>"
                        .getBytes(Charset.forName("windows-1252"));
        server.createContext("/a", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=ISO-8859-1");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.createContext("/gone", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String host = "http://127.0.0.1:" + server.getAddress().getPort();
            JsonNode report =
                    JSON.readTree(new Shell().run("read", host + "/a").out()).get("report");
            assertThat(report.get("uri").asString()).isEqualTo(host + "/a");
            assertThat(report.get("title").asString()).isEqualTo("Café bombed");
            assertThat(report.get("text").asString()).startsWith("A bomb went off in the Café Europa");
            Shell.Result gone = new Shell().run("read", host + "/gone");
            assertThat(gone.exitCode()).isEqualTo(1);
            assertThat(gone.err()).isEqualTo("hearsay: " + host + "/gone: the server answered 404\n");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void theFileAppearsWhole() throws IOException {
        Path report = Files.writeString(folder.resolve("a.txt"), "The army said it was over.");
        Path out = folder.resolve("a.json");
        Shell.Result result = new Shell().run("read", report.toString(), "--out", out.toString());
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(JSON.readTree(Files.readString(out)).get("schema").asString())
                .isEqualTo("hearsay/record/1");
    }

    @Test
    void datesComeAsRows() throws IOException {
        String report = Files.writeString(folder.resolve("a.txt"), "😔 On Wednesday the army said it was over.")
                .toString();
        JsonNode line = JSON.readTree(
                new Shell().run("read", report, "--format", "timex").out());
        assertThat(line.get("uri").asString()).isEqualTo(report);
        assertThat(line.get("timexes").toString())
                .isEqualTo(
                        "[{\"start\":5,\"end\":14,\"type\":\"DATE\",\"value\":\"2022-03-02\",\"mod\":null,\"text\":\"Wednesday\"}]");
    }

    @Test
    void textIsColouredOnlyWhereWanted() throws IOException {
        String report = Files.writeString(folder.resolve("a.txt"), "The army said it was over.")
                .toString();
        assertThat(new Shell().run("read", report, "--format", "text").out()).doesNotContain("\u001B[");
        assertThat(new Shell()
                        .run("read", report, "--format", "text", "--color", "always")
                        .out())
                .contains("\u001B[");
    }
}
