package org.hearsay.app.export;

import java.io.IOException;
import org.hearsay.app.record.RecordReader;
import org.hearsay.app.record.RecordReader.NotARecord;
import org.hearsay.model.Reading;

/** A record as a source gives it, read back. */
final class StoredRecord {
    private StoredRecord() {}

    /** @throws IOException if it is none, which a store never holds unless it is damaged */
    static Reading reading(String json) throws IOException {
        try {
            return RecordReader.read(json).reading();
        } catch (NotARecord e) {
            throw new IOException("a record of the store cannot be read: " + e.getMessage(), e);
        }
    }
}
