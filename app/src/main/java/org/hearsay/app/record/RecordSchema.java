package org.hearsay.app.record;

/** The JSON Schema of the record: the content of {@code schema/record.schema.json}. */
public final class RecordSchema {
    private RecordSchema() {}

    public static String json() {
        return SchemaOf.json(
                Shapes.of(PrintedRecord.class),
                PrintedRecord.SCHEMA,
                "What Hearsay writes for one report. Generated from the Java types: do not edit. Keys are never missing;"
                        + " what is not known is null. Offsets count Unicode code points of report.text.");
    }
}
