package org.hearsay.app.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContractTest {
    @TempDir
    private Path folder;

    private int stores;

    @Override
    StoreAddress newAddress() {
        return new StoreAddress.OfFile(folder.resolve("all of 20%?#ü" + ++stores + ".db"));
    }
}
