package org.hearsay.app.store;

import org.hearsay.app.record.RecordReader.NotARecord;
import org.hearsay.app.record.TypedJson;

/** The JSON of a column. */
final class StoredJson<T extends Record> {
    private final TypedJson<T> json;

    StoredJson(Class<T> type) {
        this.json = new TypedJson<>(type);
    }

    String write(T value) {
        return json.line(value);
    }

    /** @throws StoreTrouble when it is not what was once written */
    T read(String text) {
        try {
            return json.read(text);
        } catch (NotARecord e) {
            throw StoreTrouble.damaged("value", e);
        }
    }
}
