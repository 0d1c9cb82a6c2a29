package org.hearsay.language.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hearsay.language.PackException;
import org.hearsay.language.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagePackTest {
    private static final String DIGEST = "0123456789abcdef0123";

    @TempDir
    Path folder;

    private final AtomicInteger made = new AtomicInteger();
    private final LanguagePack.Maker maker = (file, progress) -> {
        made.incrementAndGet();
        write(file);
    };

    private static void write(Path file) throws IOException {
        try (PackWriter writer = new PackWriter(file)) {
            writer.bytes("odd", new byte[] {1, 2, 3});
            writer.longs("longs", new long[] {7, -7});
            writer.floats("floats", List.of(new float[] {1.5f}, new float[] {-2.5f}));
            writer.finish();
        }
    }

    private LanguagePack pack() {
        return new LanguagePack(folder, DIGEST, maker);
    }

    private Path file() {
        return folder.resolve("language-0123456789abcdef.pack");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void isMadeOnceAndThenOpened() throws IOException {
        pack().open(Progress.NONE);
        PackFile file = pack().open(Progress.NONE);

        assertThat(made).hasValue(1);
        assertThat(PackFile.longs(file.section("longs"))).containsExactly(7, -7);
        assertThat(PackFile.floats(file.section("floats"))).containsExactly(1.5f, -2.5f);
        assertThat(file.isSound()).isTrue();
    }

    @Test
    void twoThatStartTogetherMakeOne() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<PackFile>> runs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            runs.add(() -> pack().open(Progress.NONE));
        }
        for (Future<PackFile> run : threads.invokeAll(runs)) {
            assertThat(run.get().isSound()).isTrue();
        }
        threads.shutdown();
        assertThat(made).hasValue(1);
    }

    @Test
    void whatAKilledRunLeftIsRemoved() throws IOException {
        Files.write(folder.resolve("language-0123456789abcdef.pack.4711.tmp"), new byte[100]);

        pack().open(Progress.NONE);

        assertThat(names()).containsExactly("language-0123456789abcdef.lock", "language-0123456789abcdef.pack");
    }

    @Test
    void aRunThatFailsLeavesNothing() throws IOException {
        LanguagePack failing = new LanguagePack(folder, DIGEST, (file, progress) -> {
            Files.write(file, new byte[100]);
            throw new IOException("No space left on device");
        });

        assertThatThrownBy(() -> failing.open(Progress.NONE))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("HEARSAY_CACHE");
        assertThat(names()).containsExactly("language-0123456789abcdef.lock");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path occupied = Files.writeString(folder.resolve("occupied"), "");

        assertThatThrownBy(() -> new LanguagePack(occupied, DIGEST, maker).open(Progress.NONE))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(occupied.toString())
                .hasMessageContaining("HEARSAY_CACHE");
    }

    @Test
    void oneThatIsCutShortIsMadeAgain() throws IOException {
        pack().open(Progress.NONE);
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 1);
        }

        assertThat(pack().open(Progress.NONE).isSound()).isTrue();
        assertThat(made).hasValue(2);
    }

    @Test
    void aChangedByteIsNoticed() throws IOException {
        pack().open(Progress.NONE);
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {9}), channel.size() - 1);
        }

        assertThat(pack().open(Progress.NONE).isSound()).isFalse();
        assertThat(pack().remake(Progress.NONE).isSound()).isTrue();
    }

    @Test
    void theDigestIsThatOfTheModels() throws IOException {
        assertThat(LanguagePack.digest()).matches("[0-9a-f]{64}").isEqualTo(LanguagePack.digest());
    }
}
