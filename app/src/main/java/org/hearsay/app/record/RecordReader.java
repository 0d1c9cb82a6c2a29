package org.hearsay.app.record;

import java.util.List;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a printed record back into the values it was printed from. */
public final class RecordReader {
    private RecordReader() {}

    /** Something that is no record; the message is half a line for the user. */
    public static final class NotARecord extends Exception {
        private static final long serialVersionUID = 1L;

        NotARecord(String message) {
            super(message);
        }
    }

    /** A record that was read back; its reading has no decisions, which are not printed. */
    public record Saved(Coder coder, Reading reading) {}

    public static Saved read(String json) throws NotARecord {
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            throw new NotARecord(
                    "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
        if (!root.path("schema").asString("").equals(PrintedRecord.SCHEMA)) {
            throw new NotARecord("no record: \"schema\" must be \"" + PrintedRecord.SCHEMA + "\"");
        }
        try {
            ValueReader reader =
                    new ValueReader(root.path("report").path("text").asString());
            PrintedRecord printed = (PrintedRecord) reader.fields(PrintedRecord.class, root);
            return new Saved(printed.coder(), reading(printed));
        } catch (RuntimeException e) {
            throw new NotARecord("a damaged record: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static Reading reading(PrintedRecord printed) {
        Report report = printed.report();
        return new Reading(
                report,
                printed.actors(),
                printed.places(),
                printed.events(),
                printed.claims(),
                printed.relations(),
                printed.figures(),
                printed.issues(),
                List.of());
    }
}
