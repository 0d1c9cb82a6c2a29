package org.hearsay.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearsay.incident.FieldDecision;
import org.hearsay.incident.WordAnchor;
import org.hearsay.model.Reading;
import org.hearsay.model.incident.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig;

/** What is no store, or none that can be used, gets one line that says what to do. */
class BadStoreTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("store.db");
    }

    private static String complaint(Path file) {
        return complaint(Store.database(new StoreAddress.OfFile(file), Duration.ofMillis(100)));
    }

    private static String complaint(Database database) {
        StoreTrouble trouble = catchThrowableOfType(
                StoreTrouble.class, () -> Store.open(database).close());
        assertThat(trouble).isNotNull().hasMessageStartingWith(database.name() + ": ");
        assertThat(String.valueOf(trouble.getMessage()).lines()).hasSize(1);
        return String.valueOf(trouble.getMessage());
    }

    private static void run(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aStoreOfANewerHearsayIsRefused() throws SQLException {
        Store.open(new StoreAddress.OfFile(file())).close();
        run(
                file(),
                "insert into hearsay_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) values (99, '99', 'later', 'SQL', 'V99', 'x', 1, 1)");
        assertThat(complaint(file())).contains("newer Hearsay", "99", "use that one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "not a database", "SQLite format 3"})
    void anotherFileIsLeftAlone(String content) throws IOException {
        Files.writeString(file(), content);
        assertThat(complaint(file())).contains("no store of Hearsay");
        assertThat(Files.readString(file())).isEqualTo(content);
    }

    @Test
    void aFileThatOnlyBeginsLikeADatabaseIsRefused() throws IOException {
        Files.writeString(file(), "SQLite format 3\0" + "and then something else ".repeat(1000));
        assertThat(complaint(file())).containsAnyOf("no store of Hearsay", "damaged");
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws SQLException {
        run(file(), "create table bookmarks (address text)");
        assertThat(complaint(file())).contains("another program (bookmarks)");
    }

    @Test
    void anEmptyFileBecomesAStore() throws IOException {
        Files.createFile(file());
        Store.open(new StoreAddress.OfFile(file())).close();
        assertThat(complaint(folder)).contains("a folder");
    }

    @Test
    void whereThereIsNoFolderThereIsNoStore() {
        assertThat(complaint(folder.resolve("nowhere").resolve("store.db"))).contains("there is no folder");
    }

    @Test
    void oneWhoOnlyWantsToSeeMakesNoStore() {
        assertThatThrownBy(() -> Store.openExisting(new StoreAddress.OfFile(file())))
                .isInstanceOf(StoreTrouble.class)
                .hasMessageContaining("no such store");
        assertThat(file()).doesNotExist();
    }

    @Test
    void aDamagedStoreIsNoticedAtOpening() throws IOException {
        try (Store store = Store.open(new StoreAddress.OfFile(file()))) {
            store.inTransaction(tables -> {
                for (int i = 0; i < 50; i++) {
                    tables.readings().save(Samples.full(), Samples.CODER, "sample.txt");
                }
                return true;
            });
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
            for (long page = 2; page < bytes.length() / 4096; page++) {
                bytes.seek(page * 4096);
                bytes.write(new byte[] {77, 77, 77, 77, 77, 77, 77, 77});
            }
        }
        assertThat(complaint(file())).contains("damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from decisions",
                "update decisions set field = 'x'",
                "delete from rulings",
                "update rulings set coder = 'x'",
                "delete from ruling_undos"
            })
    void theFileItselfForgetsNothingThatWasDecided(String sql) throws SQLException {
        try (Store store = Store.open(new StoreAddress.OfFile(file()))) {
            store.deciding(tables -> {
                WordAnchor words = new WordAnchor("sha256:a", new Quote(0, 1, "a"));
                long seq = tables.rulings()
                        .add(new GroupRuling(words, words, true, "Ada", Instant.EPOCH, Optional.empty()));
                tables.rulings().undo(seq, new Undo("Ada", Instant.EPOCH, Optional.empty()));
                return tables.decisions()
                        .add(new FieldDecision(
                                words,
                                "type",
                                FieldDecision.Action.ACCEPT,
                                Optional.empty(),
                                "Ada",
                                Instant.EPOCH,
                                Optional.empty()));
            });
        }
        assertThatThrownBy(() -> run(file(), sql)).hasMessageContaining("only added to");
    }

    /** From a medium that cannot be written, where nothing can be made beside the file either. */
    @Test
    void aStoreThatCannotBeWrittenIsRead() throws IOException {
        try (Store store = Store.open(new StoreAddress.OfFile(file()))) {
            save(store, Samples.full());
        }
        byte[] before = Files.readAllBytes(file());
        try (Store store = Store.open(Sqlite.readOnly(file()))) {
            long kept = store.reading(it -> it.readings().count());
            assertThat(kept).isEqualTo(1);
            assertThatThrownBy(() -> save(store, Samples.full()))
                    .isInstanceOf(StoreTrouble.class)
                    .hasMessageContaining("cannot be written");
        }
        assertThat(Path.of(file() + "-wal")).doesNotExist();
        assertThat(Path.of(file() + "-shm")).doesNotExist();
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(Store.faults(new StoreAddress.OfFile(file()))).isEmpty();
    }

    @Test
    void anotherWriterThatDoesNotEndIsNamed() throws SQLException {
        try (Store store = Store.open(Store.database(new StoreAddress.OfFile(file()), Duration.ofMillis(100)));
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");
            assertThatThrownBy(() -> save(store, Samples.full()))
                    .isInstanceOf(StoreTrouble.class)
                    .hasMessageContaining("another program is writing to it");
            long seen = store.reading(it -> it.readings().count());
            assertThat(seen).isZero();
            statement.execute("rollback");
            save(store, Samples.full());
            long kept = store.reading(it -> it.readings().count());
            assertThat(kept).isEqualTo(1);
        }
    }

    @Test
    void aFullDiskKeepsWhatWasThere() {
        Store.open(new StoreAddress.OfFile(file())).close();
        SQLiteConfig small = Sqlite.settings(Duration.ofMillis(100));
        small.setMaxPageCount(120);
        try (Store store = Store.open(new Sqlite(file(), small))) {
            save(store, Samples.reading("sha256:a", "Title", "small"));
            assertThatThrownBy(() -> save(store, Samples.reading("sha256:b", "Title", "large ".repeat(100_000))))
                    .isInstanceOf(StoreTrouble.class)
                    .hasMessageContaining("the disk is full");
            save(store, Samples.reading("sha256:c", "Title", "small"));
            long kept = store.reading(it -> it.readings().count());
            assertThat(kept).isEqualTo(2);
        }
    }

    @Test
    void aStoreThatCannotBeWrittenIsNamed() {
        Store.open(new StoreAddress.OfFile(file())).close();
        SQLiteConfig shut = Sqlite.settings(Duration.ofMillis(100));
        shut.setReadOnly(true);
        try (Store store = Store.open(new Sqlite(file(), shut))) {
            assertThatThrownBy(() -> save(store, Samples.full()))
                    .isInstanceOf(StoreTrouble.class)
                    .hasMessageContaining("cannot be written");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jdbc:mysql://host/db", "postgresql://me:word@host/db", "https://example.org/a.db", "", " "})
    void anAddressOfNoStoreIsRefused(String address) {
        assertThatThrownBy(() -> StoreAddress.of(address))
                .isInstanceOf(StoreTrouble.class)
                .hasMessageContaining("jdbc:postgresql://HOST/DATABASE")
                .hasMessageNotContaining("word@");
    }

    @Test
    void aServerThatIsNotThereIsNamedWithoutItsPassword() {
        StoreAddress address = StoreAddress.of("jdbc:postgresql://localhost:1/db?user=me&password=secret");
        assertThat(complaint(Store.database(address, Duration.ofMillis(100))))
                .startsWith("jdbc:postgresql://localhost:1/db: ")
                .contains("cannot be reached")
                .doesNotContain("secret");
        assertThat(address.toString()).doesNotContain("secret");
    }

    @Test
    void aPathIsAFile() {
        assertThat(StoreAddress.of("demo.db").name()).isEqualTo("demo.db");
        assertThat(StoreAddress.of("a:b.db")).isInstanceOf(StoreAddress.OfFile.class);
    }

    private static void save(Store store, Reading reading) {
        store.inTransaction(tables -> {
            tables.readings().save(reading, Samples.CODER, "a.txt");
            return true;
        });
    }
}
