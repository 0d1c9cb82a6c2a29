package org.hearsay.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "db", "migration");
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\)", Pattern.DOTALL);
    private static final Pattern CHANGE = Pattern.compile("alter table (\\w+) (add|drop) column (\\w+)");
    private static final Pattern COLUMN = Pattern.compile("\\n    ([a-z_0-9]+) (?!key|\\()");

    @Test
    void bothDatabasesHaveEveryVersionUpToTheLatest() throws IOException {
        for (String database : List.of("sqlite", "postgresql")) {
            try (Stream<Path> files = Files.list(FOLDER.resolve(database))) {
                List<Integer> versions = files.map(file -> file.getFileName().toString())
                        .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
                        .sorted()
                        .toList();
                assertThat(versions)
                        .isEqualTo(Stream.iterate(1, it -> it + 1)
                                .limit(Migrations.LATEST)
                                .toList());
            }
        }
    }

    /** The statements are the same for both, and so the columns must be; PostgreSQL keeps its index of words in columns. */
    @Test
    void bothDatabasesHaveTheSameColumns() throws IOException {
        Set<String> postgresql = columns("postgresql");
        postgresql.removeAll(Set.of("reports.words", "claims.words"));
        assertThat(columns("sqlite"))
                .isEqualTo(postgresql)
                .contains("readings.record", "reports.id", "rulings.a_quote");
    }

    private static Set<String> columns(String database) throws IOException {
        Set<String> columns = new TreeSet<>();
        try (Stream<Path> files = Files.list(FOLDER.resolve(database))) {
            for (Path file : files.sorted().toList()) {
                Matcher change = CHANGE.matcher(Files.readString(file));
                while (change.find()) {
                    String column = change.group(1) + "." + change.group(3);
                    boolean known = change.group(2).equals("add") ? columns.add(column) : columns.remove(column);
                    assertThat(known).as(column).isTrue();
                }
                Matcher table = TABLE.matcher(Files.readString(file));
                while (table.find()) {
                    Matcher column = COLUMN.matcher(table.group(2));
                    while (column.find()) {
                        columns.add(table.group(1) + "." + column.group(1));
                    }
                }
            }
        }
        return columns;
    }
}
