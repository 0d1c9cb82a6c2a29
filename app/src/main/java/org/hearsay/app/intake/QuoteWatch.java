package org.hearsay.app.intake;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Passes a table through and knows whether its last field was ever closed. A reader of tables takes all that follows a forgotten quotation
 * mark for one field, and so would lose rows without a word.
 */
final class QuoteWatch extends FilterReader {
    private final char separator;
    private Where where = Where.FIELD_BEGINS;

    private enum Where {
        FIELD_BEGINS,
        PLAIN,
        QUOTED,
        /** After a quotation mark that ends the field, unless another follows it. */
        QUOTE_ENDS
    }

    QuoteWatch(Reader table, char separator) {
        super(table);
        this.separator = separator;
    }

    /** Whether what was read so far ends inside quotation marks. */
    boolean isOpen() {
        return where == Where.QUOTED;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            pass((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int at = offset; at < offset + read; at++) {
            pass(buffer[at]);
        }
        return read;
    }

    private void pass(char c) {
        boolean ends = c == separator || c == '\n' || c == '\r';
        where = switch (where) {
            case FIELD_BEGINS -> c == '"' ? Where.QUOTED : ends ? Where.FIELD_BEGINS : Where.PLAIN;
            case PLAIN -> ends ? Where.FIELD_BEGINS : Where.PLAIN;
            case QUOTED -> c == '"' ? Where.QUOTE_ENDS : Where.QUOTED;
            case QUOTE_ENDS -> c == '"' ? Where.QUOTED : ends ? Where.FIELD_BEGINS : Where.PLAIN;
        };
    }
}
