package org.hearsay.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The connections to one database: those that are free are used again, and as many opened as are in use at once. */
final class Connections implements ConnectionFactory, AutoCloseable {
    private final Database database;
    private final Jdbi jdbi = Jdbi.create(this);
    private final Deque<Connection> free = new ConcurrentLinkedDeque<>();

    Connections(Database database) {
        this.database = database;
    }

    Handle open() {
        return jdbi.open();
    }

    @Override
    public Connection openConnection() throws SQLException {
        Connection connection = free.poll();
        while (connection != null && connection.isClosed()) {
            connection = free.poll();
        }
        return connection != null ? connection : database.connect();
    }

    /** One left in the middle of something is of no more use. */
    @Override
    public void closeConnection(Connection connection) throws SQLException {
        if (!connection.isClosed() && connection.getAutoCommit()) {
            free.push(connection);
        } else {
            connection.close();
        }
    }

    @Override
    public void close() {
        Connection connection;
        while ((connection = free.poll()) != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                // it held nothing that was not committed
            }
        }
    }
}
