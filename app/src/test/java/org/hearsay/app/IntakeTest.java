package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Folders, tables, feeds and archives of reports, and what can be wrong with them. */
class IntakeTest {
    private static final String SENTENCE = "The army said that two of its soldiers were killed near the town of ";

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<JsonNode> reports(Shell.Result result) {
        return result.lines().stream()
                .map(line -> JsonMapper.shared().readTree(line).get("report"))
                .toList();
    }

    private static List<String> field(Shell.Result result, String key) {
        return reports(result).stream()
                .map(report -> report.get(key).asString(""))
                .toList();
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFolderIsReadByNameItsOwnFilesFirst() throws IOException {
        file("in/b.txt", SENTENCE + "Beta.");
        file("in/a.txt", SENTENCE + "Alpha.");
        file("in/a-folder/c.txt", SENTENCE + "Gamma.");
        file("in/.hidden.txt", SENTENCE + "Nowhere.");
        file("in/notes.yaml", "a: b");
        Shell.Result result = new Shell().run("read", folder.resolve("in").toString());
        assertThat(result.exitCode()).isZero();
        assertThat(field(result, "text")).containsExactly(SENTENCE + "Alpha.", SENTENCE + "Beta.", SENTENCE + "Gamma.");
        assertThat(result.err()).contains("one file of another kind was left out", "3 reports");
    }

    @Test
    void aFolderNamedTwiceOrOneThatLeadsBackToItselfEnds() throws IOException {
        file("in/a.txt", SENTENCE + "Alpha.");
        Files.createSymbolicLink(folder.resolve("in/back"), folder.resolve("in"));
        String name = folder.resolve("in").toString();
        assertThat(new Shell().run("read", name, name).lines()).hasSize(2);
    }

    @Test
    void aTableIsReadByTheNamesInItsFirstRow() throws IOException {
        Path comma = file(
                "a.csv",
                "\uFEFFid,Published,publisher,title,url,text,more\r\n"
                        + "7,2021-05-06,\"The \"\"Daily\"\", of it\",T,https://example.org/7,\"" + SENTENCE
                        + "Alpha,\nthe second line.\",x\r\n8,,,,,\"\"\r\n9,soon,,,,\"" + SENTENCE + "Beta.\"\r\n");
        Shell.Result result = new Shell().run("read", comma.toString());
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(field(result, "text")).containsExactly(SENTENCE + "Alpha,\nthe second line.", SENTENCE + "Beta.");
        assertThat(field(result, "uri")).containsExactly("https://example.org/7", "9");
        assertThat(field(result, "publisher").get(0)).isEqualTo("The \"Daily\", of it");
        assertThat(field(result, "published").get(0)).isEqualTo("2021-05-06");
        assertThat(result.err()).contains("a.csv:4: there is nothing in its column \"text\"");

        Path semicolon = file("b.csv", "id;text\n1;" + SENTENCE + "Alpha, or so.\n");
        assertThat(field(new Shell().run("read", semicolon.toString()), "text"))
                .containsExactly(SENTENCE + "Alpha, or so.");
    }

    @Test
    void aForgottenQuotationMarkSwallowsNoRowInSilence() throws IOException {
        Path open = file(
                "open.csv",
                "id,text\n1,\"" + SENTENCE + "Alpha, 6\"\" guns.\"\n2,\"" + SENTENCE + "Beta.\n3," + SENTENCE
                        + "Gamma.\n");
        Shell.Result result = new Shell().run("read", open.toString());
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(field(result, "uri")).containsExactly("1");
        assertThat(result.err()).contains("open.csv:3: a quotation mark in this row is never closed");

        Path literal =
                file("literal.csv", "id,text\n1," + SENTENCE + "Alpha with 6\" guns.\n2,\"" + SENTENCE + "Beta.\"");
        assertThat(field(new Shell().run("read", literal.toString()), "uri")).containsExactly("1", "2");
    }

    @Test
    void theSameRowIsTheSameReportHoweverItIsQuoted() throws IOException {
        Path plain = file("a.csv", "id,text\n1," + SENTENCE + "Alpha.\n");
        Path quoted = file("b.csv", "id;text\n\"1\";\"" + SENTENCE + "Alpha.\"\n");
        List<String> ids = field(new Shell().run("read", plain.toString(), quoted.toString()), "id");
        assertThat(ids).hasSize(2);
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Test
    void aFeedIsReadItemByItem() throws IOException {
        Path rss = file(
                "rss.xml",
                "<?xml version=\"1.0\"?><rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>The Wire</title>"
                        + "<item><title>Two &amp; two</title><link>https://example.org/1</link><pubDate>Thu, 06 May 2021 10:00:00 GMT</pubDate>"
                        + "<description>Short.</description><content:encoded><![CDATA[<p>" + SENTENCE
                        + "Alpha.</p><p>It was the second attack in a week &amp; the third this month.</p>]]></content:encoded></item>"
                        + "<item><title>Nothing</title><link>https://example.org/2</link></item></channel></rss>");
        Shell.Result result = new Shell().run("read", rss.toString());
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("rss.xml:2: the item carries no words of its report");
        assertThat(field(result, "uri")).containsExactly("https://example.org/1");
        assertThat(field(result, "title")).containsExactly("Two & two");
        assertThat(field(result, "publisher")).containsExactly("The Wire");
        assertThat(field(result, "published")).containsExactly("2021-05-06");
        assertThat(field(result, "text").get(0))
                .contains(SENTENCE + "Alpha.", "in a week & the third")
                .doesNotContain("<p>");

        Path atom = file(
                "feed.atom",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Wire</title><entry><title>T</title>"
                        + "<link rel=\"self\" href=\"https://example.org/self\"/><link href=\"https://example.org/a\"/>"
                        + "<updated>2021-05-07T01:00:00Z</updated><published>2021-05-06T23:00:00Z</published><content type=\"html\">&lt;p&gt;"
                        + SENTENCE + "Beta.&lt;/p&gt;</content></entry></feed>");
        Shell.Result ofAtom = new Shell().run("read", atom.toString());
        assertThat(field(ofAtom, "uri")).containsExactly("https://example.org/a");
        assertThat(field(ofAtom, "published")).containsExactly("2021-05-06");
        assertThat(field(ofAtom, "text").get(0)).contains(SENTENCE + "Beta.");
    }

    private static String warc(String type, String contentType, String target, String body) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:"
                + "00000000-0000-0000-0000-00000000000" + target.length() % 10
                + ">\r\nWARC-Date: 2021-05-06T00:00:00Z\r\n"
                + "WARC-Target-URI: " + target + "\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                + bytes(body).length + "\r\n\r\n" + body + "\r\n\r\n";
    }

    private static String http(int status, String type, String body) {
        return "HTTP/1.1 " + status + " X\r\nContent-Type: " + type + "\r\nContent-Length: " + bytes(body).length
                + "\r\n\r\n" + body;
    }

    @Test
    void aWebArchiveGivesItsPages() throws IOException {
        String page = "<html><head><title>T</title></head><body><p>" + SENTENCE
                + "Alpha, and that it had taken the caf\u00e9 in the middle of it.</p></body></html>";
        String response = "application/http; msgtype=response";
        String archive =
                warc("response", response, "https://example.org/a", http(200, "text/html; charset=utf-8", page))
                        + warc("response", response, "https://example.org/img.png", http(200, "image/png", "xx"))
                        + warc("response", response, "https://example.org/gone", http(404, "text/html", page))
                        + warc("conversion", "text/plain", "https://example.org/c", SENTENCE + "Beta.");
        for (Path file : List.of(file("a.warc", archive), file("b.warc.gz", gzip(bytes(archive))))) {
            Shell.Result result = new Shell().run("read", file.toString());
            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(field(result, "uri")).containsExactly("https://example.org/a", "https://example.org/c");
            assertThat(field(result, "text").get(0)).contains("taken the café");
            assertThat(result.err()).contains("2 files of other kinds were left out");
        }
    }

    @Test
    void archivesMayHoldListsAndArchives() throws IOException {
        byte[] inner = zip("x.csv", bytes("id,text\n1," + SENTENCE + "Gamma.\n"));
        Path zip = file(
                "all.zip",
                zip(
                        "a.txt",
                        bytes(SENTENCE + "Alpha."),
                        "pic.png",
                        new byte[3],
                        "inner.zip",
                        inner,
                        "b.jsonl.gz",
                        gzip(bytes("{\"id\": \"b\", \"text\": \"" + SENTENCE + "Beta.\"}\n"))));
        Shell.Result result = new Shell().run("read", zip.toString());
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(field(result, "text")).containsExactly(SENTENCE + "Alpha.", SENTENCE + "Gamma.", SENTENCE + "Beta.");
        assertThat(field(result, "uri").get(0)).isEqualTo(zip + "!/a.txt");
    }

    @Test
    void whatIsDamagedIsNamedAndTheRestIsRead() throws IOException {
        byte[] sound = zip("a.txt", bytes((SENTENCE + "Alpha. ").repeat(500)), "b.txt", bytes(SENTENCE + "Beta."));
        file("in/cut.zip", Arrays.copyOf(sound, 80));
        file("in/none.zip", "no archive at all");
        file("in/cut.jsonl.gz", Arrays.copyOf(gzip(bytes("{\"text\": \"" + SENTENCE + "Alpha.\"}")), 30));
        file("in/latin.csv", "id,text\n1,Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        file("in/headless.csv", "1," + SENTENCE + "Alpha.\n");
        file("in/other.xml", "<invoice/>");
        file("in/no.warc", "no archive at all");
        file("in/deep.zip", zip("1.zip", zip("2.zip", zip("3.txt", bytes("x")))));
        file("in/sound.txt", SENTENCE + "Omega.");
        Shell.Result result = new Shell().run("read", folder.resolve("in").toString());
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(field(result, "text")).contains(SENTENCE + "Omega.");
        assertThat(result.err())
                .contains(
                        "cut.zip",
                        "none.zip: damaged, or not what its name says",
                        "cut.jsonl.gz: it ends in the middle",
                        "latin.csv: it is not UTF-8",
                        "headless.csv: its first row must name the columns",
                        "other.xml: no feed",
                        "no.warc: damaged, or no web archive",
                        "deep.zip!/1.zip!/2.zip: an archive in an archive")
                .doesNotContain("Exception");
    }

    @Test
    void onePageIsNotMadeOfManyReports() throws IOException {
        file("in/a.txt", SENTENCE + "Alpha.");
        Shell.Result result = new Shell().run("read", folder.resolve("in").toString(), "--format", "html");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--format html shows one report");
    }

    @Test
    void aDamagedEntryLeavesTheOthersOfItsArchive() throws IOException {
        byte[] zip = zip(
                "a.txt",
                bytes(SENTENCE + "Alpha."),
                "b.txt",
                bytes(SENTENCE + "Beta."),
                "c.txt",
                bytes(SENTENCE + "Gamma."));
        int second = new String(zip, StandardCharsets.ISO_8859_1).indexOf("b.txt") + "b.txt".length();
        for (int i = second + 4; i < second + 12; i++) {
            zip[i] ^= (byte) 0xFF;
        }
        Shell.Result result = new Shell().run("read", file("one.zip", zip).toString());
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(field(result, "text")).containsExactly(SENTENCE + "Alpha.", SENTENCE + "Gamma.");
        assertThat(result.err()).contains("one.zip!/b.txt: damaged").doesNotContain("one.zip: ");
    }

    @Test
    void aNameInAnArchiveIsOnlyAName() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.ISO_8859_1)) {
            zip.putNextEntry(new ZipEntry("../../caf\u00e9.txt"));
            zip.write(bytes(SENTENCE + "Alpha."));
        }
        Path plain = file("name.zip", bytes.toByteArray());
        Path packed = file("name.zip.gz", gzip(bytes.toByteArray()));
        Shell.Result result = new Shell().run("read", plain.toString(), packed.toString());
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(field(result, "uri"))
                .containsExactly(plain + "!/../../caf\u00e9.txt", packed + "!/../../caf\u00e9.txt");
    }

    @Test
    void anEntryWithOtherWordsThanItsChecksumSaysIsRefused() throws IOException {
        byte[] words = bytes(SENTENCE + "Alpha.");
        CRC32 crc = new CRC32();
        crc.update(words);
        ZipEntry entry = new ZipEntry("a.txt");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(words.length);
        entry.setCrc(crc.getValue());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(entry);
            zip.write(words);
        }
        byte[] altered = bytes.toByteArray();
        altered[new String(altered, StandardCharsets.ISO_8859_1).indexOf("Alpha")] = 'O';
        Shell.Result result =
                new Shell().run("read", file("altered.zip", altered).toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("altered.zip!/a.txt: damaged");
    }

    @Test
    void aNameThatIsNoTextIsSaidInOneLine() throws IOException {
        byte[] zip = zip("a1.txt", bytes(SENTENCE + "Alpha."));
        String letters = new String(zip, StandardCharsets.ISO_8859_1);
        for (int at = letters.indexOf("a1.txt"); at >= 0; at = letters.indexOf("a1.txt", at + 1)) {
            zip[at + 1] = (byte) 0xE9; // marked as UTF-8, which it is not
        }
        Shell.Result result = new Shell().run("read", file("name.zip", zip).toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("name.zip: damaged").doesNotContain("Exception");
    }

    @Test
    void aDamagedRecordLeavesTheOthersOfItsWebArchive() throws IOException {
        String response = "application/http; msgtype=response";
        String page = "<html><body><p>" + SENTENCE + "Alpha.</p></body></html>";
        String sound = warc("response", response, "https://example.org/a", http(200, "text/html", page));
        String noHttp = warc("response", response, "https://example.org/b", "no answer of a server\r\n\r\n");
        String homeless = sound.replace("WARC-Target-URI: https://example.org/a\r\n", "");
        Path file = file("a.warc", sound + noHttp + homeless + sound);
        Shell.Result result = new Shell().run("read", file.toString());
        assertThat(result.exitCode()).as(result.err()).isEqualTo(3);
        assertThat(field(result, "uri")).containsExactly("https://example.org/a", file + ":3", "https://example.org/a");
        assertThat(result.err()).contains("a.warc:2: damaged");
    }

    @Test
    void aWebArchiveThatEndsInTheMiddleGivesWhatCameBefore() throws IOException {
        String response = "application/http; msgtype=response";
        String page = "<html><body><p>" + SENTENCE + "Alpha.</p></body></html>";
        byte[] one = gzip(bytes(warc("response", response, "https://example.org/a", http(200, "text/html", page))));
        byte[] two = Arrays.copyOf(one, one.length * 2);
        System.arraycopy(one, 0, two, one.length, one.length);
        Shell.Result result = new Shell()
                .run(
                        "read",
                        file("cut.warc.gz", Arrays.copyOf(two, two.length - 40)).toString());
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(field(result, "uri")).containsExactly("https://example.org/a");
        assertThat(result.err()).contains("it ends in the middle").doesNotContain("Exception");
    }

    @Test
    void anEmptyFolderAFeedWithoutItemsAndATableWithoutWordsSaySo() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        file("none.xml", "<rss><channel><title>The Wire</title></channel></rss>");
        file("bare.csv", "id,title\n1,T\n");
        for (String[] nameAndWhy : new String[][] {
            {"empty", "there is no report in this folder"},
            {"none.xml", "a feed without an item"},
            {"bare.csv", "its first row must name the columns"}
        }) {
            Shell.Result result =
                    new Shell().run("read", folder.resolve(nameAndWhy[0]).toString());
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err()).contains(nameAndWhy[0] + ": " + nameAndWhy[1]);
        }
    }
}
