package org.hearsay.app.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostgresStoreTest extends StoreContractTest {
    @Override
    StoreAddress newAddress() throws SQLException {
        return TestPostgres.newDatabase();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(((StoreAddress.OfServer) address()).url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aStoreOfANewerHearsayIsRefused() throws SQLException {
        run("insert into hearsay_history (installed_rank, version, description, type, script, installed_by,"
                + " execution_time, success) values (99, '99', 'later', 'SQL', 'V99', 'x', 1, true)");
        assertThatThrownBy(() -> Store.open(address()))
                .isInstanceOf(StoreTrouble.class)
                .hasMessageContaining("newer Hearsay");
    }

    @Test
    void aSchemaOfAnotherProgramIsLeftAlone() throws SQLException {
        StoreAddress.OfServer other = TestPostgres.newDatabase();
        try (Connection connection = DriverManager.getConnection(other.url());
                Statement statement = connection.createStatement()) {
            statement.execute("create table bookmarks (address text)");
            assertThatThrownBy(() -> Store.open(other))
                    .isInstanceOf(StoreTrouble.class)
                    .hasMessageContaining("another program (bookmarks)");
            statement.execute("create schema hearsay");
        }
        Store.open(new StoreAddress.OfServer(other.url() + "&currentSchema=hearsay"))
                .close();
        assertThatThrownBy(() -> Store.open(new StoreAddress.OfServer(other.url() + "&currentSchema=nowhere")))
                .isInstanceOf(StoreTrouble.class)
                .hasMessageContaining("no such schema");
    }

    @Test
    void whoMayNotEnterIsToldSo() {
        String url = ((StoreAddress.OfServer) address()).url();
        assertThatThrownBy(() -> Store.open(new StoreAddress.OfServer(url.replaceAll("/store\\d+", "/nowhere"))))
                .isInstanceOf(StoreTrouble.class)
                .hasMessageContaining("no such database");
    }

    @Test
    void anotherWriterThatDoesNotEndIsNamed() throws SQLException {
        try (Store impatient = Store.open(Store.database(address(), Duration.ofMillis(100)))) {
            assertThatThrownBy(() -> store().inTransaction(held -> impatient.inTransaction(waiting -> true)))
                    .isInstanceOf(StoreTrouble.class)
                    .hasMessageContaining("another program is writing to it");
        }
    }

    @Test
    void theDatabaseItselfForgetsNothingThatWasDecided() {
        for (String table : new String[] {"decisions", "decision_undos", "rulings", "ruling_undos"}) {
            assertThatThrownBy(() -> run("delete from " + table)).hasMessageContaining("only added to");
            assertThatThrownBy(() -> run("truncate " + table + " cascade")).hasMessageContaining("only added to");
        }
    }
}
