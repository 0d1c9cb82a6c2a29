package org.hearsay.app.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL, started once for all tests, where the machine can run one: as root it needs {@code unshare}. */
final class TestPostgres {
    private static final TestPostgres ONE = new TestPostgres();

    private final Optional<EmbeddedPostgres> server;
    private final String why;
    private int databases;

    private TestPostgres() {
        Optional<EmbeddedPostgres> started = Optional.empty();
        String failure = "";
        try {
            started = Optional.of(
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start());
        } catch (IOException | RuntimeException e) {
            failure = "no PostgreSQL can be started on this machine: " + e.getMessage();
        }
        this.server = started;
        this.why = failure;
    }

    /** The address of a database of its own for one test. */
    static StoreAddress.OfServer newDatabase() throws SQLException {
        Assumptions.assumeTrue(ONE.server.isPresent(), ONE.why);
        String name = ONE.create();
        return new StoreAddress.OfServer(ONE.server.orElseThrow().getJdbcUrl("postgres", name));
    }

    private synchronized String create() throws SQLException {
        String name = "store" + ++databases;
        try (Connection connection = server.orElseThrow().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return name;
    }
}
