package org.hearsay.app.store;

import java.sql.SQLException;

class PostgresFilterTest extends FilterContractTest {
    @Override
    StoreAddress newAddress() throws SQLException {
        return TestPostgres.newDatabase();
    }
}
