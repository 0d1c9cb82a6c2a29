package org.hearsay.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hearsay.row.LossNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was written, read by readers that did not write it, and what must never be in it. */
class ReadBackTest {
    @Test
    void theFeatureCollectionKeepsToRfc7946() throws IOException {
        JsonNode root = JsonMapper.shared().readTree(ExportGoldenTest.write(ExportFormat.GEOJSON, new StringBuilder()));
        assertThat(root.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(root.has("crs")).as("RFC 7946, section 4").isFalse();
        assertThat(root.path("features").size()).isEqualTo(5);
        for (JsonNode feature : root.path("features")) {
            assertThat(feature.path("type").asString()).isEqualTo("Feature");
            assertThat(feature.has("geometry")).isTrue();
            assertThat(feature.path("properties").isObject()).isTrue();
            JsonNode geometry = feature.path("geometry");
            if (!geometry.isNull()) {
                assertThat(geometry.path("type").asString()).isEqualTo("Point");
                assertThat(geometry.path("coordinates").size()).isEqualTo(2);
            }
        }
        JsonNode kabul = root.path("features").get(0).path("geometry").path("coordinates");
        assertThat(kabul.get(0).asDouble()).as("longitude first").isEqualTo(69.17233, within(1e-6));
        assertThat(kabul.get(1).asDouble()).isEqualTo(34.52813, within(1e-6));
        assertThat(root.path("features").get(2).path("geometry").isNull())
                .as("no place")
                .isTrue();
        assertThat(root.path("features").get(4).path("geometry").isNull())
                .as("only a country")
                .isTrue();
    }

    @Test
    void theTablesAreReadByAnotherReader(@TempDir Path folder) throws IOException, SQLException {
        LossNote note = ExportGoldenTest.EXPORTER.writeFolder(ExportGoldenTest.SOURCE, folder);
        assertThat(note.rows()).isPositive();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            assertThat(ask(connection, "select count(*) from '" + folder + "/incidents.parquet'"))
                    .isEqualTo("5");
            assertThat(ask(
                            connection,
                            "select string_agg(kind || ' ' || actor, ', ' order by position) from '" + folder
                                    + "/responsibility.parquet' where incident = 'i1'"))
                    .isEqualTo("claimed ISIS-K, accused Taliban, denied Taliban");
            assertThat(ask(
                            connection,
                            "select latest::varchar from '" + folder + "/incidents.parquet' where incident = 'i2'"))
                    .isEqualTo("2022-06-09");
            assertThat(ask(
                            connection,
                            "select high is null from '" + folder
                                    + "/tolls.parquet' where incident = 'i2' and low = 24"))
                    .isEqualTo("true");
            assertThat(ask(connection, "select latitude from '" + folder + "/incidents.parquet' where incident = 'i1'"))
                    .isEqualTo("34.52813");
            assertThat(ask(
                            connection,
                            "select count(*) from '" + folder + "/accounts.parquet' a join '" + folder
                                    + "/account_tolls.parquet' t using (incident, account)"))
                    .isEqualTo("4");
            assertThat(ask(connection, "select count(*) from '" + folder + "/records/claims.parquet'"))
                    .isNotEqualTo("0");
            assertThat(ask(
                            connection,
                            "select count(*) from '" + folder + "/records/spans.parquet' s join '" + folder
                                    + "/records/texts.parquet' t using (report) where s.quote"
                                    + " <> substring(t.text, s.start + 1, s.\"end\" - s.start)"))
                    .as("spans that are not the words they quote")
                    .isEqualTo("0");
        }
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    @Test
    void whoOnlyClaimsOrIsAccusedIsNobodysDoer() throws IOException {
        NamedCsvRecord ged = csv(ExportFormat.GED).get(0);
        assertThat(ged.getField("side_a")).isEmpty();
        assertThat(ged.getField("dyad_name")).isEmpty();
        NamedCsvRecord acled = csv(ExportFormat.ACLED).get(0);
        assertThat(acled.getField("actor1")).isEmpty();
        assertThat(acled.getField("notes"))
                .contains("claimed by ISIS-K", "Taliban accused according to", "denied by Taliban");
        NamedCsvRecord gtd = csv(ExportFormat.GTD).get(0);
        assertThat(gtd.getField("gname")).isEqualTo("ISIS-K");
        assertThat(gtd.getField("guncertain1")).isEqualTo("1");
        assertThat(gtd.getField("claimed")).isEqualTo("1");
        assertThat(gtd.getField("gname2")).isEqualTo("Taliban");
        assertThat(gtd.getField("claim2")).isEqualTo("0");
        List<String> cameo = ExportGoldenTest.write(ExportFormat.CAMEO, new StringBuilder())
                .lines()
                .toList();
        assertThat(cameo.get(1)).startsWith("i1-1\t20230305\t---\t");
        assertThat(cameo).anyMatch(line -> line.contains("\tAFGREB\t---\t015\t"));
        assertThat(cameo).anyMatch(line -> line.contains("\tAFGGOV\tAFGREB\t112\t"));
    }

    @Test
    void schemesFollowTheirOwnRules() throws IOException {
        List<NamedCsvRecord> acled = csv(ExportFormat.ACLED);
        assertThat(acled.get(0).getField("fatalities"))
                .as("the most conservative")
                .isEqualTo("9");
        assertThat(acled.get(1).getField("fatalities"))
                .as("dozens are 12, and four attackers")
                .isEqualTo("16");
        assertThat(acled.get(1).getField("sub_event_type")).isEqualTo("Armed clash");
        assertThat(acled.get(1).getField("interaction")).isEqualTo("12");
        NamedCsvRecord ambush = csv(ExportFormat.GED).get(1);
        assertThat(ambush.getField("side_a")).as("the state is side A").isEqualTo("Malian army");
        assertThat(ambush.getField("side_b")).isEqualTo("JNIM");
        assertThat(ambush.getField("deaths_b")).isEqualTo("4");
        assertThat(ambush.getField("best")).as("an open number is no number").isEmpty();
        assertThat(ambush.getField("type_of_violence")).isEqualTo("1");
        assertThat(csv(ExportFormat.GTD).get(0).getFieldCount()).isEqualTo(135);
    }

    private static List<NamedCsvRecord> csv(ExportFormat format) throws IOException {
        String text = ExportGoldenTest.write(format, new StringBuilder());
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        }
    }
}
