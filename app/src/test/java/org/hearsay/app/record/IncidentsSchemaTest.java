package org.hearsay.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IncidentsSchemaTest {
    /** Rewrite with {@code -Dupdate}. */
    @Test
    void theSchemaInTheProjectIsTheOneTheTypesGive() throws IOException {
        Path file = Path.of("..", "schema", "incidents.schema.json");
        if (System.getProperty("update") != null) {
            Files.writeString(file, PrintedIncidents.jsonSchema());
        }
        assertThat(Files.readString(file)).isEqualTo(PrintedIncidents.jsonSchema());
    }
}
