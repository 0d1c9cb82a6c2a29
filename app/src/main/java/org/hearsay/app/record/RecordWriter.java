package org.hearsay.app.record;

import java.util.Optional;
import org.hearsay.app.record.Shape.Fields;
import org.hearsay.model.Reading;
import tools.jackson.core.json.JsonFactory;

/** Writes a reading as the JSON of the contract. Immutable; one serves all threads. */
public final class RecordWriter {
    private static final Fields RECORD = Shapes.of(PrintedRecord.class);

    private final JsonFactory json = new JsonFactory();

    /** A record on one line, without the line's end. */
    public String line(Reading reading, Coder coder) {
        return write(PrintedRecord.of(reading, coder), false);
    }

    /** A record laid out for reading, with a line's end. */
    public String pretty(Reading reading, Coder coder) {
        return write(PrintedRecord.of(reading, coder), true) + "\n";
    }

    private String write(PrintedRecord record, boolean pretty) {
        return ValueWriter.write(json, RECORD, record, Optional.of(record.report()), pretty);
    }
}
