package org.hearsay.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.app.cli.Errors;
import org.hearsay.app.cli.ExportCommand;
import org.hearsay.app.cli.Terminal;
import org.hearsay.knowledge.actor.ActorWords;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.row.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExportCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                80,
                false);
        Errors errors = new Errors(terminal);
        return new CommandLine(new ExportCommand(
                        terminal,
                        () -> new Schemes(Codebook.builtIn()),
                        ActorWords::load,
                        store -> ExportGoldenTest.SOURCE))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .execute(args);
    }

    @Test
    void aFileHasItsNoteBesideIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("events.csv");
        assertThat(run("ged", "--store", "demo.db", "--out", file.toString())).isZero();
        assertThat(Files.readString(file)).startsWith("id,relid,year,");
        assertThat(Files.readString(folder.resolve("events.csv.loss.txt"))).contains("Not held");
        assertThat(out.size()).isZero();
    }

    @Test
    void toStandardOutputTheNoteGoesToStandardError() {
        assertThat(run("geojson", "--store", "demo.db")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"type\":\"FeatureCollection\"");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("What the export as geojson cannot hold");
    }

    @Test
    void tablesNeedANewFolder(@TempDir Path folder) throws IOException {
        assertThat(run("parquet", "--store", "demo.db")).isEqualTo(2);
        Path tables = folder.resolve("tables");
        assertThat(run("parquet", "--store", "demo.db", "--out", tables.toString()))
                .isZero();
        assertThat(tables.resolve("incidents.parquet")).isNotEmptyFile();
        assertThat(run("parquet", "--store", "demo.db", "--out", tables.toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("is there already");
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("tables", "tables.loss.txt");
        }
    }

    @Test
    void anUnknownFormatIsNamed() {
        assertThat(run("shapefile", "--store", "demo.db")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("'shapefile' is no format: ged, acled,");
    }
}
