package org.hearsay.app.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.app.read.Arrival;
import org.hearsay.app.read.Intake.Taker;
import org.hearsay.source.ListedReport;

/**
 * A table of reports, one a row: its first row names the columns, {@code id, published, publisher, title, url, text}, of which only
 * {@code text} must be there; others are stepped over. Fields are parted by commas, semicolons or tabs, quoted after RFC 4180, in UTF-8.
 */
final class CsvList {
    private static final int LONGEST_HEADER = 65_536;
    private static final char MARK = '\uFEFF';

    private final Optional<LocalDate> published;

    CsvList(Optional<LocalDate> published) {
        this.published = published;
    }

    void each(String name, InputStream in, Taker taker) throws IOException, InterruptedException {
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                LONGEST_HEADER);
        char separator = separator(reader);
        QuoteWatch table = new QuoteWatch(reader, separator);
        CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(table);
        try {
            rows(name, rows.iterator(), table, taker);
        } catch (CsvParseException e) {
            throw new IOException(
                    "damaged, or a field is too long: "
                            + String.valueOf(e.getMessage()).replace("Exception when reading", "at the"),
                    e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What parts the names in the first row. */
    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        int first = reader.read();
        if (first != MARK) {
            reader.reset();
        }
        reader.mark(LONGEST_HEADER);
        StringBuilder header = new StringBuilder();
        for (int c = reader.read(); c >= 0 && c != '\n' && header.length() < LONGEST_HEADER - 2; c = reader.read()) {
            header.append((char) c);
        }
        reader.reset();
        String names = header.toString();
        if (names.indexOf(',') >= 0) {
            return ',';
        }
        return names.indexOf(';') >= 0 ? ';' : names.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private void rows(String name, Iterator<CsvRecord> rows, QuoteWatch table, Taker taker)
            throws IOException, InterruptedException {
        Map<String, Integer> columns = rows.hasNext() ? columns(rows.next()) : Map.of();
        if (!columns.containsKey("text")) {
            throw new IOException("its first row must name the columns, one of which is \"text\"");
        }
        while (rows.hasNext()) {
            CsvRecord row = rows.next();
            String place = name + ":" + row.getStartingLineNumber();
            if (!rows.hasNext() && table.isOpen()) {
                taker.take(new Arrival.Lost(
                        place,
                        "a quotation mark in this row is never closed, so the table cannot be read from here on"));
                return;
            }
            Optional<String> text = field(row, columns, "text");
            taker.take(
                    text.isEmpty()
                            ? new Arrival.Lost(place, "there is nothing in its column \"text\"")
                            : new Arrival.Line(place, report(row, columns, text.get())));
        }
    }

    private static Map<String, Integer> columns(CsvRecord header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            columns.putIfAbsent(header.getField(i).strip().toLowerCase(Locale.ROOT), i);
        }
        return columns;
    }

    /** The report's id is the digest of its fields, parted by U+001F: the same however they are quoted. */
    private ListedReport report(CsvRecord row, Map<String, Integer> columns, String text) {
        byte[] bytes = String.join("\u001F", row.getFields()).getBytes(StandardCharsets.UTF_8);
        return new ListedReport(
                bytes,
                field(row, columns, "id"),
                field(row, columns, "url"),
                field(row, columns, "publisher"),
                field(row, columns, "title"),
                field(row, columns, "published"),
                published,
                text);
    }

    private static Optional<String> field(CsvRecord row, Map<String, Integer> columns, String column) {
        return Optional.ofNullable(columns.get(column))
                .filter(at -> at < row.getFieldCount())
                .map(row::getField)
                .filter(value -> !value.isBlank());
    }
}
