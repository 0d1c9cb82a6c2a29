package org.hearsay.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/** In what the two databases differ. */
interface Database {
    /** What the user knows it by. */
    String name();

    /** @throws StoreTrouble when there can be no store at all, said before anything is opened */
    void look();

    /** Whether a store may be there already. */
    boolean exists();

    /** Plain connections, as Flyway needs them. */
    DataSource source();

    /** A connection that holds to what the store promises. */
    Connection connect() throws SQLException;

    /** @throws StoreTrouble when it is damaged, or not fit to hold a store */
    void check(Connection connection) throws SQLException;

    /** What a whole look at it finds wrong, a line each. */
    List<String> faults(Connection connection) throws SQLException;

    /** The same for one who changes nothing; where it cannot be written, one that does not try to. */
    Database toRead();

    /** Where its migrations are, as Flyway names places. */
    String migrations();

    /** Called first in every transaction that writes: one writer at a time. */
    void begin(Handle handle);

    /** Whether a transaction is on the disk when it has ended; else it may be lost with the machine's power, never with the program. */
    void lasting(Handle handle, boolean lasting);

    Search search(Handle handle);

    /** What went wrong in one line with what to do, without the store's name; empty when it can only be an error of ours. */
    Optional<String> explain(SQLException failure);
}
