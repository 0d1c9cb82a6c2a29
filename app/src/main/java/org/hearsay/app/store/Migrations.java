package org.hearsay.app.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables of a store to the version this program knows. Flyway does it, and is asked only when the store is behind: it takes
 * more than a second to start.
 */
final class Migrations {
    /** The number of the newest file in {@code db/migration}. */
    static final int LATEST = 3;

    private static final String HISTORY = "hearsay_history";

    /** Of two programs that open a new store at once one fails, and finds the other's work done when it looks again. */
    private static final int ATTEMPTS = 5;

    private final Database database;
    private final Connection connection;

    Migrations(Database database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    /** @throws StoreTrouble when it is a newer Hearsay's, or something else's */
    void bring() throws SQLException {
        for (int attempt = 1; isBehind(); attempt++) {
            try {
                Flyway.configure()
                        .dataSource(database.source())
                        .locations(database.migrations())
                        .table(HISTORY)
                        .createSchemas(false)
                        .load()
                        .migrate();
            } catch (FlywayException e) {
                if (attempt == ATTEMPTS) {
                    throw new StoreTrouble(database.name() + ": " + why(e), e);
                }
            }
        }
    }

    private boolean isBehind() throws SQLException {
        List<String> tables = tables();
        if (!tables.contains(HISTORY)) {
            if (!tables.isEmpty()) {
                throw new StoreTrouble(database.name() + ": holds the tables of another program (" + tables.get(0)
                        + "): name an empty place for the store");
            }
            return true;
        }
        int version = version();
        if (version > LATEST) {
            throw new StoreTrouble(database.name() + ": written by a newer Hearsay (store version " + version
                    + ", this one knows " + LATEST + "): use that one, or name another store");
        }
        return version < LATEST;
    }

    private List<String> tables() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private int version() throws SQLException {
        int version = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select version from " + HISTORY + " where success")) {
            while (rows.next()) {
                String number = Optional.ofNullable(rows.getString(1)).orElse("0");
                version = Math.max(version, Integer.parseInt(number));
            }
        }
        return version;
    }

    private String why(FlywayException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return database.explain(sql).orElse("its tables cannot be made: " + sql.getMessage());
            }
        }
        return "its tables cannot be made: "
                + String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
