package org.hearsay.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Reports, what was read in them, the incidents they make up and what coders decided, in one database. One serves all threads: many may
 * read at a time, one writes. A program killed at any moment leaves a store as it was between two transactions.
 */
public final class Store implements AutoCloseable {
    /** How long it waits for another program that writes; one transaction is the work of one report. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Database database;
    private final Connections connections;
    private final ReentrantLock writing = new ReentrantLock(true);

    private Store(Database database) {
        this.database = database;
        this.connections = new Connections(database);
    }

    /**
     * Opens a store, or makes a new one.
     *
     * @throws StoreTrouble when that cannot be done
     */
    public static Store open(StoreAddress address) {
        return open(database(address, PATIENCE));
    }

    /**
     * Opens a store that must be there, for one who wants to see what is in it.
     *
     * @throws StoreTrouble also when there is none
     */
    public static Store openExisting(StoreAddress address) {
        return open(there(address));
    }

    /**
     * Opens a store that must be there, for one who changes nothing: also from a place that cannot be written.
     *
     * @throws StoreTrouble also when there is none
     */
    public static Store openToRead(StoreAddress address) {
        return open(there(address).toRead());
    }

    /**
     * Looks at all of a store, which takes its time.
     *
     * @return what is wrong, a line each
     * @throws StoreTrouble when it cannot be looked at
     */
    public static List<String> faults(StoreAddress address) {
        Database database = there(address).toRead();
        database.look();
        try (Connection connection = database.connect()) {
            return database.faults(connection);
        } catch (SQLException e) {
            throw trouble(database, e)
                    .orElseGet(() -> new StoreTrouble(database.name() + ": cannot be opened: " + e.getMessage(), e));
        }
    }

    private static Database there(StoreAddress address) {
        Database database = database(address, PATIENCE);
        if (!database.exists()) {
            throw new StoreTrouble(database.name() + ": there is no such store: hearsay ingest makes one");
        }
        return database;
    }

    static Database database(StoreAddress address, Duration patience) {
        return address instanceof StoreAddress.OfServer server
                ? new Postgres(server, patience)
                : new Sqlite(((StoreAddress.OfFile) address).file(), patience);
    }

    static Store open(Database database) {
        database.look();
        try (Connection connection = database.connect()) {
            database.check(connection);
            new Migrations(database, connection).bring();
        } catch (SQLException e) {
            throw trouble(database, e)
                    .orElseGet(() -> new StoreTrouble(database.name() + ": cannot be opened: " + e.getMessage(), e));
        }
        return new Store(database);
    }

    /**
     * Everything the work does is kept, or nothing of it when it throws. One writer at a time, so that what the work reads stays true
     * until its end; another waits.
     *
     * @param work gets the tables, which are of no use after it
     * @throws StoreTrouble when the store is locked, full, gone or damaged
     */
    public <T> T inTransaction(Function<Tables, T> work) {
        return write(false, work);
    }

    /** The same for what a coder decides: it is on the disk when this returns. */
    public <T> T deciding(Function<Tables, T> work) {
        return write(true, work);
    }

    private <T> T write(boolean lasting, Function<Tables, T> work) {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("a transaction within a transaction");
        }
        writing.lock();
        try (Handle handle = connections.open()) {
            database.lasting(handle, lasting);
            return handle.inTransaction(it -> {
                database.begin(it);
                return work.apply(new Tables(it, database));
            });
        } catch (JdbiException e) {
            throw trouble(e).map(RuntimeException.class::cast).orElse(e);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Looks things up, beside any writer. Nothing is to be changed here.
     *
     * @param work gets the tables, which are of no use after it
     * @throws StoreTrouble when the store is gone or damaged
     */
    public <T> T reading(Function<Tables, T> work) {
        try (Handle handle = connections.open()) {
            return work.apply(new Tables(handle, database));
        } catch (JdbiException e) {
            throw trouble(e).map(RuntimeException.class::cast).orElse(e);
        }
    }

    private Optional<StoreTrouble> trouble(JdbiException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return trouble(database, sql);
            }
        }
        return Optional.empty();
    }

    private static Optional<StoreTrouble> trouble(Database database, SQLException failure) {
        return database.explain(failure).map(why -> new StoreTrouble(database.name() + ": " + why, failure));
    }

    @Override
    public void close() {
        connections.close();
    }
}
