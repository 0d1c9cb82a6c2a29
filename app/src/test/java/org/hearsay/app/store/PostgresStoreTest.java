package org.hearsay.app.store;

import java.sql.SQLException;

class PostgresStoreTest extends StoreContractTest {
    @Override
    StoreAddress newAddress() throws SQLException {
        return TestPostgres.newDatabase();
    }
}
