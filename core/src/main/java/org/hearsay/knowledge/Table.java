package org.hearsay.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A data file of the project: lines of tab-separated fields, UTF-8, with a header of {@code #} lines that says what it is, its
 * columns, source, licence and date.
 */
public record Table(String name, List<Row> rows) {
    public Table {
        rows = List.copyOf(rows);
    }

    /** One line; a field that the line is too short for is empty text. */
    public record Row(String table, int line, List<String> fields) {
        public String field(int column) {
            return column < fields.size() ? fields.get(column) : "";
        }

        /** The words of a field that holds several, split at spaces. */
        public List<String> words(int column) {
            String field = field(column).strip();
            return field.isEmpty() ? List.of() : List.of(field.split(" +"));
        }

        /** A fault in this line, said so that its writer can mend it. */
        public IllegalStateException fault(String what) {
            return new IllegalStateException(table + ", line " + line + ": " + what);
        }
    }

    /** Reads a file below {@code org/hearsay/} of the class path: {@code "en/group-nouns.tsv"}. */
    public static Table load(String path) {
        InputStream found = Table.class.getResourceAsStream("/org/hearsay/" + path);
        if (found == null) {
            throw new IllegalStateException("data file is missing: org/hearsay/" + path);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            List<Row> rows = new ArrayList<>();
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(new Row(path, number, List.of(line.split("\t", -1))));
                }
            }
            return new Table(path, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first column as a set. */
    public Set<String> firstColumn() {
        Set<String> words = new HashSet<>();
        rows.forEach(row -> words.add(row.field(0)));
        return Set.copyOf(words);
    }

    /** The first column of the rows whose second is the given group. */
    public Set<String> group(String group) {
        return rows.stream()
                .filter(row -> row.field(1).equals(group))
                .map(row -> row.field(0))
                .collect(Collectors.toUnmodifiableSet());
    }
}
