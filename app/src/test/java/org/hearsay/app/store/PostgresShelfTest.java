package org.hearsay.app.store;

import java.sql.SQLException;

class PostgresShelfTest extends ShelfContractTest {
    @Override
    StoreAddress newAddress() throws SQLException {
        return TestPostgres.newDatabase();
    }
}
