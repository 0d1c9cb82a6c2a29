package org.hearsay.app.record;

import java.util.Optional;
import org.hearsay.app.record.RecordReader.NotARecord;
import org.hearsay.app.record.Shape.Fields;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of one Java record type whose values stand for themselves: no span in them points into a report. What is written is read back
 * as an equal value. Immutable; one serves all threads.
 */
public final class TypedJson<T extends Record> {
    private final Class<T> type;
    private final Fields shape;
    private final JsonFactory json = new JsonFactory();

    public TypedJson(Class<T> type) {
        this.type = type;
        this.shape = Shapes.of(type);
    }

    /** On one line, without the line's end. */
    public String line(T value) {
        return ValueWriter.write(json, shape, value, Optional.empty(), false);
    }

    /** Laid out for reading, with a line's end. */
    public String pretty(T value) {
        return ValueWriter.write(json, shape, value, Optional.empty(), true) + "\n";
    }

    public T read(String text) throws NotARecord {
        try {
            return type.cast(
                    new ValueReader("").fields(type, JsonMapper.shared().readTree(text)));
        } catch (JacksonException e) {
            throw new NotARecord(
                    "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (RuntimeException e) {
            throw new NotARecord("no " + type.getSimpleName() + ": "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }
}
