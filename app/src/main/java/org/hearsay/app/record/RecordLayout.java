package org.hearsay.app.record;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Lays JSON out for a person: two spaces a level, and small things, such as a span, on one line. */
final class RecordLayout implements PrettyPrinter {
    private int depth;
    /** How many small things are open around the next value. */
    private int inLine;

    void beginLine() {
        inLine++;
    }

    void endLine() {
        inLine--;
    }

    private void newLine(JsonGenerator out) {
        if (inLine == 0) {
            out.writeRaw("\n" + "  ".repeat(depth));
        }
    }

    private void next(JsonGenerator out) {
        out.writeRaw(inLine == 0 ? "," : ", ");
        newLine(out);
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        newLine(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        next(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        depth--;
        if (entries > 0) {
            newLine(out);
        }
        out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        newLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        next(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        depth--;
        if (values > 0) {
            newLine(out);
        }
        out.writeRaw(']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }
}
