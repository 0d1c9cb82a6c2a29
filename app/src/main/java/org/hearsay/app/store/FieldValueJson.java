package org.hearsay.app.store;

import org.hearsay.app.record.RecordReader.NotARecord;
import org.hearsay.app.record.TypedJson;
import org.hearsay.incident.DecidableFields;
import org.hearsay.incident.FieldValue;

/** The column of a decision's value: the JSON of its field's kind of value. */
final class FieldValueJson {
    private FieldValueJson() {}

    static String write(FieldValue value) {
        return line(value.getClass().asSubclass(Record.class), value);
    }

    private static <R extends Record> String line(Class<R> type, FieldValue value) {
        return new TypedJson<>(type).line(type.cast(value));
    }

    /** What an earlier Hearsay wrote is no JSON object but words. */
    static FieldValue read(String field, String text) {
        if (!text.startsWith("{")) {
            return new FieldValue.Words(text);
        }
        Class<? extends FieldValue> type = DecidableFields.kindOf(field)
                .<Class<? extends FieldValue>>map(it -> it)
                .orElse(FieldValue.Words.class);
        try {
            return (FieldValue) new TypedJson<>(type.asSubclass(Record.class)).read(text);
        } catch (NotARecord e) {
            throw StoreTrouble.damaged("value of a decision", e);
        }
    }
}
