package org.hearsay.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.knowledge.codebook.Codebook;
import org.junit.jupiter.api.Test;

class ColumnsPageTest {
    /** Rewrite with {@code -Dupdate}. */
    @Test
    void thePageSaysWhatTheColumnsAre() throws IOException {
        Path page = Path.of("..", "docs", "reference", "columns.md");
        String fresh = new ColumnsPage(new Schemes(Codebook.builtIn())).markdown();
        if (System.getProperty("update") != null) {
            Files.writeString(page, fresh);
        }
        assertThat(Files.readString(page))
                .as("docs/reference/columns.md is made from the columns: run this test with -Dupdate")
                .isEqualTo(fresh);
    }
}
