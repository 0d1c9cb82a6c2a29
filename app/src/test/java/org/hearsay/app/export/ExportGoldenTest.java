package org.hearsay.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.app.SampleReading;
import org.hearsay.app.read.Sink;
import org.hearsay.app.record.Coder;
import org.hearsay.app.record.RecordWriter;
import org.hearsay.knowledge.codebook.Codebook;
import org.hearsay.model.incident.Incident;
import org.hearsay.row.LossNote;
import org.hearsay.row.Schemes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What each format makes of the invented incidents, kept as files; rewrite with {@code -Dupdate} and read every line. */
class ExportGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "org", "hearsay", "app", "export");
    static final Exporter EXPORTER = new Exporter(new Schemes(Codebook.builtIn()));

    /** The invented incidents, and one invented record. */
    static final ExportSource SOURCE = new ExportSource() {
        @Override
        public Iterable<Incident> incidents() {
            return SampleIncidents.all();
        }

        @Override
        public Iterable<String> recordsAsJson() {
            return List.of(new RecordWriter()
                    .line(SampleReading.reading(), new Coder("hearsay", "1", Optional.empty(), Optional.empty())));
        }
    };

    static String write(ExportFormat format, StringBuilder note) throws IOException {
        StringBuilder text = new StringBuilder();
        LossNote loss = EXPORTER.write(format, SOURCE, new Sink() {
            @Override
            public void write(String part) {
                text.append(part);
            }

            @Override
            public void flush() {}
        });
        note.append(loss.text());
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PARQUET")
    void eachFormatIsWrittenAsItsFileSays(ExportFormat format) throws IOException {
        StringBuilder note = new StringBuilder();
        String text = write(format, note);
        same(GOLDEN.resolve("incidents." + format.code()), text);
        same(GOLDEN.resolve("incidents." + format.code() + ".loss.txt"), note.toString());
    }

    private static void same(Path file, String text) throws IOException {
        if (System.getProperty("update") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
