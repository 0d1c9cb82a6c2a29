package org.hearsay.app.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteShelfTest extends ShelfContractTest {
    @TempDir
    private Path folder;

    @Override
    StoreAddress newAddress() {
        return new StoreAddress.OfFile(folder.resolve("store.db"));
    }
}
