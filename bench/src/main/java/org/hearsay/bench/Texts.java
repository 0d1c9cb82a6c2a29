package org.hearsay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports to measure on: every .txt of a folder, or the lines of a .jsonl file with a "text" each. */
final class Texts {
    private Texts() {}

    /** At least one, at most so many. */
    static List<Report> read(Path path, int most) throws IOException {
        List<Report> reports = all(path, most);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException(path + " holds no report: name a folder of .txt files or a .jsonl file");
        }
        return reports;
    }

    private static List<Report> all(Path path, int most) throws IOException {
        List<Report> reports = new ArrayList<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                files.filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .limit(most)
                        .forEach(file -> reports.add(report(content(file))));
            }
            return reports;
        }
        JsonMapper mapper = new JsonMapper();
        try (Stream<String> lines = Files.lines(path)) {
            lines.limit(most).forEach(line -> {
                JsonNode text = mapper.readTree(line).path("text");
                reports.add(report(text.asString()));
            });
        }
        return reports;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report report(String text) {
        return new Report(
                "sha256:0",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                text);
    }
}
