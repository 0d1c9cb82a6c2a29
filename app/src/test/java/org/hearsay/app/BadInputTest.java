package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.app.read.CannotGoOn;
import org.hearsay.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the input: one line that says what, where and what to do, the right exit code, nothing half-written. */
class BadInputTest {
    private static final String SENTENCE =
            "The army said that two of its soldiers were killed when a bomb went off near the town.";

    @TempDir
    Path folder;

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Shell.Result result, int exitCode, String... words) {
        assertThat(result.exitCode()).isEqualTo(exitCode);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).startsWith("hearsay: ").contains(words).doesNotContain("Exception");
    }

    @Test
    void anEmptyFileIsARecordWithAnIssue() throws IOException {
        for (String text : new String[] {"", " \n\t\n", "--- *** ...\n"}) {
            Shell.Result result = new Shell().run("read", file("empty.txt", text));
            refused(result, 3, "empty.txt", "not one word");
            assertThat(result.out()).contains("\"text-empty\"");
        }
    }

    @Test
    void anotherLanguageIsARecordWithAnIssue() throws IOException {
        Shell.Result result = new Shell()
                .run(
                        "read",
                        file(
                                "de.txt",
                                "Bei dem Anschlag sind nach Angaben der Polizei mehrere Menschen getötet worden. Niemand hat sich zu der Tat bekannt, und die Behörden ermitteln nach eigenen Angaben nicht mehr."));
        refused(result, 3, "de.txt", "not English");
        assertThat(result.out()).contains("\"language-not-supported\"", "\"und\"");
    }

    @Test
    void bytesThatAreNoTextAreRefusedByName() throws IOException {
        refused(new Shell().run("read", file("a.txt", "%PDF-1.7 …")), 1, "a.txt", "a PDF", "give plain text");
        refused(new Shell().run("read", file("b.txt", "PK\u0003\u0004")), 1, "b.txt", "ZIP");
        refused(new Shell().run("read", file("c.txt", new byte[] {65, 0, 66, 0, 0, 1})), 1, "c.txt", "binary");
    }

    @Test
    void fiftyMegabytesAreRefused() throws IOException {
        String name = file("long.txt", SENTENCE.repeat(50_000_000 / SENTENCE.length()));
        refused(new Shell().run("read", name), 1, "long.txt", "too long", "JSON Lines");
    }

    @Test
    void aTextOverTheLimitIsRefused() throws IOException {
        String name = file("long.txt", (SENTENCE + " ").repeat(1_100_000 / SENTENCE.length()));
        refused(new Shell().run("read", name), 1, "long.txt", "too long", "1,000,000 characters");
    }

    @Test
    void aGuessedEncodingIsAnIssueAndTheWordsAreRight() throws IOException {
        String text = SENTENCE + " “We are going on,” said Adem Öztürk.";
        Shell.Result result = new Shell().run("read", file("old.txt", text.getBytes("windows-1252")));
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("\"encoding-guessed\"", "“We are going on,” said Adem Öztürk.");
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        refused(new Shell().run("read", folder.resolve("none.txt").toString()), 1, "none.txt: no such file");
        refused(new Shell().run("read", folder.toString()), 1, "there is no report in this folder");
        refused(
                new Shell().run("read", "http://127.0.0.1:1/report"),
                1,
                "http://127.0.0.1:1/report",
                "cannot be reached");
        refused(new Shell().run("read", "http://no such host/"), 1, "not an address");
    }

    @Test
    void aMissingFileAmongOthersIsNamedAndTheOthersAreRead() throws IOException {
        Shell.Result result = new Shell()
                .run("read", file("a.txt", SENTENCE), folder.resolve("none.txt").toString(), file("b.txt", SENTENCE));
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.lines()).hasSize(2);
        assertThat(result.err()).contains("none.txt: no such file", "3 reports", "1 refused");
    }

    @Test
    void aMistypedCommandIsOneLine() {
        refused(
                new Shell().run("read", "x.txt", "--published", "2021-13-01"),
                2,
                "--published",
                "2021-13-01",
                "2021-09-21");
        refused(new Shell().run("read", "x.txt", "--published", "yesterday"), 2, "yesterday");
        refused(new Shell().run("read", "x.txt", "--format", "xml"), 2, "xml", "json, text, html or timex");
        refused(new Shell().run("read"), 2, "Missing");
        refused(new Shell().run("read", "x.txt", "--colour"), 2, "--colour");
        refused(new Shell().run(), 2, "hearsay read");
        refused(new Shell().run("raed", "x.txt"), 2, "raed");
        refused(new Shell().run("read", "a.txt", "b.txt", "--format", "html"), 2, "one report");
    }

    @Test
    void aBadLineOfAListIsNamedByItsNumber() throws IOException {
        String list = "{\"id\": \"1\", \"text\": \"" + SENTENCE
                + "\"}\n\n{\"id\": \"2\"}\nno json\n{\"id\": \"5\", \"published\": \"May\", \"text\": \"" + SENTENCE
                + "\"}\n{\"text\": \"cut off";
        Shell.Result result = new Shell().run("read", file("list.jsonl", list));
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.lines()).hasSize(2);
        assertThat(result.lines().get(1)).contains("\"uri\":\"5\"", "\"date-invalid\"");
        assertThat(result.err().lines().toList())
                .hasSize(4)
                .satisfies(lines -> assertThat(lines.get(0)).contains("list.jsonl:3: ", "\"text\""))
                .satisfies(lines -> assertThat(lines.get(1)).contains("list.jsonl:4: "))
                .satisfies(lines -> assertThat(lines.get(2)).contains("list.jsonl:6: not JSON"))
                .satisfies(lines -> assertThat(lines.get(3)).contains("5 reports", "3 refused"));
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidBeforeReading() throws IOException {
        String report = file("a.txt", SENTENCE);
        refused(
                new Shell()
                        .run(
                                "read",
                                report,
                                "--out",
                                folder.resolve("no/where.json").toString()),
                1,
                "no folder");
        refused(new Shell().run("read", report, "--out", folder.toString()), 1, "a folder");
    }

    @Test
    void whenReadingCannotGoOnTheOldFileStays() throws IOException {
        String report = file("a.txt", SENTENCE);
        Path out = Files.writeString(folder.resolve("out.json"), "old");
        Shell.Result result = new Shell()
                .reading(any -> {
                    throw new CannotGoOn(
                            "the cache folder /c is read-only: set HEARSAY_CACHE to another", new IOException());
                })
                .run("read", report, "--out", out.toString());
        refused(result, 1, "read-only");
        assertThat(out).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("a.txt", "out.json");
        }
    }

    @Test
    void anErrorOfOursInOneReportDoesNotStopTheOthers() throws IOException {
        String list = ("{\"text\": \"" + SENTENCE + "\"}\n").repeat(3) + "{\"text\": \"The bad one is this.\"}\n";
        Shell.Result result = new Shell()
                .reading(report -> {
                    if (report.text().contains("bad")) {
                        throw new IllegalStateException("a bug");
                    }
                    return Reading.unread(report, List.of());
                })
                .run("read", file("list.jsonl", list));
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.lines()).hasSize(3);
        assertThat(result.err()).contains("list.jsonl:4: not read because of an error in Hearsay itself");
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoError() throws IOException {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Shell.Result result = new Shell().out(closed).run("read", file("a.txt", SENTENCE));
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
    }
}
