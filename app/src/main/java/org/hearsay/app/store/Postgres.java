package org.hearsay.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.postgresql.ds.PGSimpleDataSource;

/** A store in PostgreSQL, for a team. */
final class Postgres implements Database {
    private final StoreAddress.OfServer address;
    private final Duration patience;

    /** @param patience how long it waits for another writer */
    Postgres(StoreAddress.OfServer address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    @Override
    public String name() {
        return address.name();
    }

    @Override
    public void look() {
        try {
            new PGSimpleDataSource().setUrl(address.url());
        } catch (IllegalArgumentException e) {
            throw new StoreTrouble(name() + ": no address of a database: write jdbc:postgresql://HOST/DATABASE", e);
        }
    }

    /** Only the server knows, and says so when it is asked. */
    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.url());
        source.setApplicationName("hearsay");
        return source;
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = source().getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = " + patience.toMillis());
        }
        return connection;
    }

    @Override
    public void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer =
                        statement.executeQuery("select current_setting('server_encoding'), current_schema()")) {
            answer.next();
            if (!answer.getString(1).equals("UTF8")) {
                throw new StoreTrouble(name() + ": a database in " + answer.getString(1)
                        + ": reports need one that was made with encoding 'UTF8'");
            } else if (Optional.ofNullable(answer.getString(2)).isEmpty()) {
                throw new StoreTrouble(name() + ": there is no such schema: create it, or name another currentSchema");
            }
        }
    }

    /** The server watches over its own pages. */
    @Override
    public List<String> faults(Connection connection) {
        return List.of();
    }

    @Override
    public Database toRead() {
        return this;
    }

    @Override
    public String migrations() {
        return "classpath:db/migration/postgresql";
    }

    /** The number is Hearsay's own choice, to be no other program's. It is let go with the transaction. */
    @Override
    public void begin(Handle handle) {
        handle.execute("select pg_advisory_xact_lock(hashtext('hearsay ' || current_schema()))");
    }

    /** The server sees to that. */
    @Override
    public void lasting(Handle handle, boolean lasting) {}

    @Override
    public Search search(Handle handle) {
        return new PostgresSearch(handle);
    }

    /** By the classes of PostgreSQL's "Error Codes" appendix. */
    @Override
    public Optional<String> explain(SQLException failure) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        if (state.startsWith("08") || state.startsWith("57P")) {
            return Optional.of("the server cannot be reached, or went away: is it running, and is the address right?");
        } else if (state.startsWith("28")) {
            return Optional.of("wrong user or password: give them as ?user=NAME&password=WORD");
        } else if (state.startsWith("53")) {
            return Optional.of("the server has no room left (" + line(failure)
                    + "): what was kept before stands; run this again when it has");
        } else if (state.equals("3D000")) {
            return Optional.of("there is no such database: create it with createdb");
        } else if (state.equals("42501") || state.equals("25006")) {
            return Optional.of("its user may not do that (" + line(failure) + "): ask for the right to write");
        } else if (state.equals("55P03") || state.equals("40P01")) {
            return Optional.of("another program is writing to it: wait until that has ended, then run this again");
        }
        return Optional.empty();
    }

    private static String line(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
