package org.hearsay.app.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.hearsay.row.RowType;

/** Rows after RFC 4180 with a first row of names, divided by commas or tabs, with LF at the end of a line. */
record Delimited<T>(RowType<T> type, char separator) implements Form<T> {
    @Override
    public String head() {
        return line(type.names());
    }

    @Override
    public String row(T row) {
        return line(type.values(row).stream().map(Cells::text).toList());
    }

    private String line(List<String> fields) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            csv.writeRecord(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // text in memory does not fail
        }
        return text.toString();
    }
}
