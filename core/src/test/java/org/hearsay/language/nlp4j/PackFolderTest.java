package org.hearsay.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackFolderTest {
    @Test
    void theUsersOwnFolderComesFirst() {
        assertThat(PackFolder.of(Map.of("HEARSAY_CACHE", "/data/h", "XDG_CACHE_HOME", "/c"), "Linux", "/home/u"))
                .isEqualTo(Path.of("/data/h"));
    }

    @Test
    void elseThePlatformsFolderForCaches() {
        assertThat(PackFolder.of(Map.of(), "Linux", "/home/u")).isEqualTo(Path.of("/home/u/.cache/hearsay"));
        assertThat(PackFolder.of(Map.of("XDG_CACHE_HOME", "/c"), "Linux", "/home/u"))
                .isEqualTo(Path.of("/c/hearsay"));
        assertThat(PackFolder.of(Map.of("HEARSAY_CACHE", " "), "Mac OS X", "/Users/u"))
                .isEqualTo(Path.of("/Users/u/Library/Caches/hearsay"));
        assertThat(PackFolder.of(Map.of("LOCALAPPDATA", "/l"), "Windows 11", "/u"))
                .isEqualTo(Path.of("/l/hearsay"));
    }
}
