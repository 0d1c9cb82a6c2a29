package org.hearsay.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    @TempDir
    private Path folder;

    /** The first kills hit the making of the store, later ones its filling. */
    @Test
    void aWriterKilledAtAnyMomentGoesOnAndEndsWithTheSameStore() throws Exception {
        Path killed = folder.resolve("killed.db");
        Random random = new Random(4);
        for (int kill = 0; kill < 10; kill++) {
            Process writer = start(killed);
            writer.waitFor(300 + random.nextInt(2500), TimeUnit.MILLISECONDS);
            writer.destroyForcibly().waitFor();
        }
        KilledWriter.write(killed);
        Path undisturbed = folder.resolve("undisturbed.db");
        KilledWriter.write(undisturbed);
        assertThat(content(killed)).isEqualTo(content(undisturbed)).hasSize(3 * KilledWriter.REPORTS);
    }

    private Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
    }

    private static List<String> content(Path file) {
        List<String> content = new ArrayList<>();
        try (Store store = Store.openExisting(new StoreAddress.OfFile(file))) {
            store.reading(tables -> {
                tables.readings().forEachJson(content::add);
                tables.incidents().forEach(IncidentFilter.all(), incident -> content.add(incident.toString()));
                tables.shelf().tellingsUnder(List.of("k")).forEach(telling -> content.add(telling.toString()));
                return true;
            });
        }
        return content;
    }
}
