package org.hearsay.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RecordSchemaTest {
    /** Rewrite with {@code -Dupdate}. */
    @Test
    void theSchemaInTheProjectIsTheOneTheTypesGive() throws IOException {
        Path file = Path.of("..", "schema", "record.schema.json");
        if (System.getProperty("update") != null) {
            Files.writeString(file, RecordSchema.json());
        }
        assertThat(Files.readString(file)).isEqualTo(RecordSchema.json());
    }
}
