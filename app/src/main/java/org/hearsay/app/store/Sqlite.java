package org.hearsay.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A store in one file. Readers do not wait for the writer, since changes are kept beside the file until they are all there. */
final class Sqlite implements Database {
    private static final byte[] HEAD = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /**
     * Beyond this size a check of all pages takes seconds, and is made only when the last use did not come to its end; {@code hearsay store
     * check} makes it at any time.
     */
    private static final long QUICKLY_CHECKED = 256L << 20;

    private final Path file;
    private final SQLiteConfig config;
    private final boolean readOnly;

    /** @param patience how long it waits for another writer */
    Sqlite(Path file, Duration patience) {
        this(file, settings(patience), false);
    }

    /** With other settings, for tests of what cannot be had at will, such as a full disk. */
    Sqlite(Path file, SQLiteConfig config) {
        this(file, config, false);
    }

    private Sqlite(Path file, SQLiteConfig config, boolean readOnly) {
        this.file = file;
        this.config = config;
        this.readOnly = readOnly;
    }

    /** A store that is only looked at: nothing is made beside it, and what a killed writer had not brought into the file is not seen. */
    static Sqlite readOnly(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return new Sqlite(file, config, true);
    }

    static SQLiteConfig settings(Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        return config;
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public void look() {
        Path folder = folder();
        if (Files.isDirectory(file)) {
            throw new StoreTrouble(file + ": a folder: name a file in it");
        } else if (!Files.isDirectory(folder)) {
            throw new StoreTrouble(file + ": there is no folder " + folder);
        } else if (!readOnly && !isWritable()) {
            throw new StoreTrouble(
                    file + ": cannot be written: a store needs its file and its folder open for writing");
        } else if (!exists()) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD.length);
            if (head.length > 0 && !Arrays.equals(head, HEAD)) {
                throw new StoreTrouble(file + ": no store of Hearsay: name another file");
            }
        } catch (IOException e) {
            throw new StoreTrouble(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private Path folder() {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
    }

    private boolean isWritable() {
        return Files.isWritable(folder()) && (!exists() || Files.isWritable(file));
    }

    @Override
    public Database toRead() {
        return exists() && !isWritable() ? readOnly(file) : this;
    }

    @Override
    public DataSource source() {
        SQLiteDataSource source = new SQLiteDataSource(config);
        // As an address, so that any sign can be in its name.
        source.setUrl("jdbc:sqlite:" + file.toUri() + (readOnly ? "?immutable=1" : ""));
        return source;
    }

    @Override
    public Connection connect() throws SQLException {
        return source().getConnection();
    }

    @Override
    public void check(Connection connection) throws SQLException {
        if (size(file) > QUICKLY_CHECKED && size(Path.of(file + "-wal")) == 0) {
            return;
        }
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("pragma quick_check(1)")) {
            if (answer.next() && !answer.getString(1).equals("ok")) {
                String fault = answer.getString(1)
                        .lines()
                        .reduce((first, last) -> last)
                        .orElse("");
                throw new StoreTrouble(file + ": damaged (" + fault + "): " + REPAIR);
            }
        }
    }

    @Override
    public List<String> faults(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        for (String check : new String[] {"pragma integrity_check", "pragma foreign_key_check"}) {
            try (Statement statement = connection.createStatement();
                    ResultSet answer = statement.executeQuery(check)) {
                while (answer.next()) {
                    faults.add(answer.getString(1));
                }
            }
        }
        faults.removeIf("ok"::equals);
        return faults;
    }

    private static final String REPAIR =
            "take a copy from before it was damaged, or move it away and ingest the reports again";

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0; // gone in the meantime
        }
    }

    @Override
    public String migrations() {
        return "classpath:db/migration/sqlite";
    }

    /** The driver begins at once, and as a writer: see {@link TransactionMode#IMMEDIATE}. */
    @Override
    public void begin(Handle handle) {}

    @Override
    public void lasting(Handle handle, boolean lasting) {
        handle.execute("pragma synchronous = " + (lasting ? "full" : "normal"));
    }

    @Override
    public Search search(Handle handle) {
        return new SqliteSearch(handle);
    }

    @Override
    public Optional<String> explain(SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return Optional.empty();
        }
        int primary = sqlite.getResultCode().code & 0xff; // the higher bits say more closely which
        return switch (SQLiteErrorCode.getErrorCode(primary)) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                Optional.of("another program is writing to it: wait until that has ended, then run this again");
            case SQLITE_FULL ->
                Optional.of("the disk is full: what was kept before stands; make room, then run this again");
            case SQLITE_READONLY ->
                Optional.of("cannot be written: a store needs its file and its folder open for writing");
            case SQLITE_CANTOPEN -> Optional.of("cannot be opened: may you read and write the file and its folder?");
            case SQLITE_IOERR ->
                Optional.of("cannot be read or written: is there room on the disk, and is it in order? ("
                        + sqlite.getResultCode() + ")");
            case SQLITE_CORRUPT -> Optional.of("damaged: " + REPAIR);
            case SQLITE_NOTADB -> Optional.of("no store of Hearsay: name another file");
            default -> Optional.empty();
        };
    }
}
