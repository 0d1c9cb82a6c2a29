package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What coders decide about fields and groups, as they see it at a terminal, in files and after reports are read anew. */
class DecideTest {
    @TempDir
    Path folder;

    private String reports = "";

    @BeforeEach
    void ingest() throws IOException {
        Path files = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(
                files.resolve("0.txt"), "On 2022-03-15 a bomb killed 8 people in Maiduguri. No more is known.");
        Files.writeString(
                files.resolve("1.txt"), "On 2022-03-15 a bomb killed 12 people in Maiduguri. It was a Tuesday.");
        reports = files.toString();
        readAgain(BombSentences::read);
        assertThat(incidents()).hasSize(1);
    }

    private void readAgain(Function<Report, Reading> reading) {
        Shell.Result result = new Shell()
                .reading(reading)
                .run(
                        "ingest",
                        reports,
                        "--again",
                        "--store",
                        folder.resolve("demo.db").toString());
        assertThat(result.exitCode()).isZero();
    }

    private Shell.Result run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", folder.resolve("demo.db").toString()));
        return new Shell().reading(BombSentences::read).run(all.toArray(new String[0]));
    }

    private void done(String... arguments) {
        Shell.Result result = run(arguments);
        assertThat(result.exitCode()).as(result.err()).isZero();
    }

    private void refused(String line, String... arguments) {
        Shell.Result result = run(arguments);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err().lines()).singleElement().asString().contains(line);
    }

    private JsonNode incidents() {
        Shell.Result result = run("incidents", "--format", "json");
        assertThat(result.exitCode()).isZero();
        return JsonMapper.shared().readTree(result.out()).get("incidents");
    }

    private JsonNode only() {
        assertThat(incidents()).hasSize(1);
        return incidents().get(0);
    }

    private String id() {
        return incidents().get(0).get("id").asString();
    }

    private JsonNode killed() {
        return only().get("tolls").get(0);
    }

    private void correct(String field, String value) {
        done("decide", "correct", id(), field, value, "--coder", "A. Coder", "--note", "saw the list");
    }

    @Test
    void aCorrectionIsShownFilteredByAndExportedUntilItIsTakenBack() {
        int computed = killed().get("best").asInt();
        correct("killed", "9");
        assertThat(killed().get("best").asInt()).isEqualTo(9);
        assertThat(killed().get("rule").asString()).isEqualTo("decision");
        assertThat(only().get("accounts")).hasSize(2);
        Shell.Result shown = run("incidents", "show", id());
        assertThat(shown.out())
                .contains("9 killed")
                .contains("killed: correct to 9 by A. Coder")
                .contains("saw the list")
                .contains(" -> 9 (decided by A. Coder)");
        assertThat(cell("ged", "best")).isEqualTo("9");
        assertThat(cell("acled", "fatalities")).isEqualTo("9");
        assertThat(cell("gtd", "nkill")).isEqualTo("9");
        done("decide", "undo", "1", "--coder", "B. Coder");
        assertThat(killed().get("best").asInt()).isEqualTo(computed);
        assertThat(only().get("decisions")).isEmpty();
        assertThat(run("decide", "list").out())
                .contains("taken back by B. Coder")
                .contains("saw the list");
        refused("no decision 1 is in force", "decide", "undo", "1", "--coder", "B. Coder");
    }

    /** Of the only row. */
    private String cell(String format, String column) {
        return CsvReader.builder().ofNamedCsvRecord(run("export", format).out()).stream()
                .findFirst()
                .orElseThrow()
                .getField(column);
    }

    @Test
    void aCorrectedPlaceIsWhereTheIncidentIsFound() {
        correct("where", "Damboa, Borno");
        assertThat(only().get("where").get("place").get("name").asString()).isEqualTo("Damboa");
        assertThat(run("incidents", "--place", "Damboa").out()).contains(id());
        assertThat(run("incidents", "--place", "Maiduguri").out()).contains("no incident matches");
        assertThat(run("incidents", "--near", "11.16,12.76,5").out()).contains(id());
        correct("when", "2022-03-14/2022-03-15");
        assertThat(run("incidents", "--to", "2022-03-14").out()).contains(id());
        done("decide", "undo", "1", "--coder", "A. Coder");
        assertThat(run("incidents", "--place", "Maiduguri").out()).contains(id());
    }

    @Test
    void whatIsRejectedGivesWayToWhatOthersSay() {
        int computed = killed().get("best").asInt();
        done("decide", "reject", id(), "killed", "--coder", "A. Coder");
        assertThat(killed().get("best").asInt()).isEqualTo(20 - computed).isNotEqualTo(computed);
        done("decide", "reject", id(), "killed", "--coder", "A. Coder");
        assertThat(only().get("tolls")).isEmpty();
        refused("no value of 'killed'", "decide", "reject", id(), "killed", "--coder", "A. Coder");
        refused("correct says which", "decide", "reject", id(), "type", "--coder", "A. Coder");
    }

    @Test
    void whetherItHappenedAndWithWhatCanBeDecidedToo() {
        correct("actuality", "attempted");
        correct("weapons", "mine two landmines; firearm");
        assertThat(only().get("actuality").asString()).isEqualTo("attempted");
        assertThat(only().get("weapons"))
                .extracting(weapon ->
                        weapon.get("kind").asString() + " " + weapon.get("text").asString())
                .containsExactly("mine two landmines", "firearm firearm");
        assertThat(run("incidents", "show", id()).out()).contains("attempted", "with: two landmines; firearm");
        assertThat(cell("gtd", "success")).isEqualTo("0");
        done("decide", "reject", id(), "actuality", "--coder", "B. Coder");
        assertThat(only().get("actuality").asString()).isEqualTo("occurred");
        refused("correct says which", "decide", "reject", id(), "actuality", "--coder", "A. Coder");
        refused("is none of occurred", "decide", "correct", id(), "actuality", "perhaps", "--coder", "A. Coder");
        refused("the kind is one of", "decide", "correct", id(), "weapons", "trebuchet", "--coder", "A. Coder");
    }

    @Test
    void anotherRuleForTollsIsForWhatTheStoreHoldsTooAndLeavesDecisions() {
        assertThat(run("store", "toll-rule", "lowest").err()).contains("1 incidents made anew by lowest");
        assertThat(killed().get("best").asInt()).isEqualTo(8);
        assertThat(killed().get("rule").asString()).isEqualTo("lowest");
        assertThat(run("store", "toll-rule", "lowest").err()).contains("0 incidents");
        done("ingest", reports, "--toll-rule", "highest");
        assertThat(killed().get("best").asInt()).isEqualTo(12);
        correct("killed", "9");
        done("store", "toll-rule", "median");
        assertThat(killed().get("best").asInt()).isEqualTo(9);
        Shell.Result unknown = run("store", "toll-rule", "kindest");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err().lines()).singleElement().asString().contains("latest-independent-official");
    }

    @Test
    void aDecisionStaysWhenEventsAreNumberedOtherwise() {
        correct("killed", "9");
        done("decide", "accept", id(), "when", "--coder", "A. Coder");
        readAgain(report -> BombSentences.numbered(report, "e5"));
        assertThat(killed().get("best").asInt()).isEqualTo(9);
        assertThat(only().get("decisions")).hasSize(2);
        assertThat(only().get("decisions").get(1).get("value").asString()).isEqualTo("2022-03-15");
        assertThat(only().get("decisions").get(1).get("orphaned").asBoolean()).isFalse();
    }

    @Test
    void anOrphanIsNeverDropped() {
        correct("killed", "9");
        done("decide", "correct", id(), "when", "2022-03-14", "--coder", "A. Coder");
        readAgain(report -> Reading.unread(report, List.of()));
        assertThat(incidents()).isEmpty();
        Shell.Result list = run("incidents");
        assertThat(list.out().lines().filter(line -> line.startsWith("ORPHANED")))
                .hasSize(2)
                .allMatch(line -> line.contains("A. Coder"));
        assertThat(run("incidents", "--format", "json").err().lines()).hasSize(2);
        assertThat(run("decide", "list").out()).contains("orphaned");
        readAgain(BombSentences::read);
        assertThat(killed().get("best").asInt()).isEqualTo(9);
        assertThat(run("incidents").out()).doesNotContain("ORPHANED");
    }

    @Test
    void whatMakesNoSenseIsOneLine() {
        refused("one of type, actuality, when, where", "decide", "accept", id(), "weather", "--coder", "A. Coder");
        refused("no incident i0", "decide", "accept", "i0", "killed", "--coder", "A. Coder");
        refused("no number of people", "decide", "correct", id(), "killed", "12-8", "--coder", "A. Coder");
        refused("is no time", "decide", "correct", id(), "when", "Tuesday", "--coder", "A. Coder");
        refused("no type is called", "decide", "correct", id(), "type", "quarrel", "--coder", "A. Coder");
        refused("no place is called", "decide", "correct", id(), "where", "Qqqq", "--coder", "A. Coder");
        refused("on what footing", "decide", "correct", id(), "responsibility", "ISWAP", "--coder", "A. Coder");
        refused("no account of", "decide", "reject", id(), "killed", "77", "--coder", "A. Coder");
    }

    @Test
    void responsibilityIsCorrectedByNameAndFootingAndFoundByIt() {
        correct("responsibility", "claimed ISWAP; denied Boko Haram");
        JsonNode table = only().get("responsibility");
        assertThat(table).hasSize(2);
        assertThat(table.get(0).get("actor").get("registry").asString()).isEqualTo("iswap");
        assertThat(table.get(0).get("by").get("role").asString()).isEqualTo("coder");
        assertThat(run("incidents", "--actor", "iswap").out()).contains(id());
        correct("responsibility", "unknown");
        assertThat(run("incidents", "--actor", "iswap").out()).contains("no incident matches");
    }

    private String uri() {
        return only().get("reports").get(0).get("uri").asString();
    }

    @Test
    void aSplitStaysWhenEventsAreNumberedOtherwiseAndTheLaterWordCounts() {
        done("incidents", "split", id(), "--report", uri(), "--coder", "A. Coder");
        assertThat(incidents()).hasSize(2);
        readAgain(report -> BombSentences.numbered(report, "e3"));
        assertThat(incidents()).hasSize(2);
        String other = incidents().get(1).get("id").asString();
        done("incidents", "merge", id(), other, "--coder", "B. Coder");
        assertThat(only().get("links").get(0).get("by").asString()).isEqualTo("B. Coder");
        assertThat(run("incidents", "rulings").out().lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("split")
                .contains("taken back by B. Coder");
        done("incidents", "undo", "2", "--coder", "A. Coder");
        assertThat(only().get("links").get(0).get("by").asString()).isEqualTo("linker");
        refused("no ruling 2 is in force", "incidents", "undo", "2", "--coder", "A. Coder");
        refused("no report x.txt", "incidents", "split", id(), "--report", "x.txt", "--coder", "A. Coder");
        refused("no incident i0", "incidents", "show", "i0");
    }

    @Test
    void aRulingWithoutItsWordsIsShownAsOrphaned() {
        done("incidents", "split", id(), "--report", uri(), "--coder", "A. Coder");
        readAgain(report ->
                report.text().contains("killed 8") ? Reading.unread(report, List.of()) : BombSentences.read(report));
        assertThat(run("incidents").out().lines().filter(line -> line.startsWith("ORPHANED")))
                .singleElement()
                .asString()
                .contains("split by A. Coder");
        assertThat(run("incidents", "rulings").out()).contains("orphaned");
    }
}
