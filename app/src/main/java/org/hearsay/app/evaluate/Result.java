package org.hearsay.app.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of a corpus, as they are kept in a file: no words of the corpus.
 *
 * @param sample every how many documents were read; 1 for all
 * @param documents how many were read
 * @param missing how many of them had no answer
 */
record Result(String corpus, int sample, int documents, int missing, Map<String, Interval> figures) {
    private static final ObjectWriter JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writer();

    Result {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** {@code polnear.json}, or {@code polnear-sample.json} for a part. */
    static Path file(Path folder, String corpus, boolean isSample) {
        return folder.resolve(corpus + (isSample ? "-sample" : "") + ".json");
    }

    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("corpus", corpus);
        all.put("sample", sample);
        all.put("documents", documents);
        all.put("missing", missing);
        Map<String, Object> rows = new LinkedHashMap<>();
        figures.forEach((name, one) -> rows.put(name, List.of(one.value(), one.low(), one.high())));
        all.put("figures", rows);
        return JSON.writeValueAsString(all).replace("\r\n", "\n") + "\n";
    }

    void write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(folder, corpus, sample > 1), json(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new NoCorpus("cannot write the figures into " + folder + ": " + e.getMessage());
        }
    }

    /** Empty where they were never measured. */
    static Optional<Result> read(Path folder, String corpus, boolean isSample) {
        Path file = file(folder, corpus, isSample);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
            Map<String, Interval> figures = new LinkedHashMap<>();
            json.path("figures").propertyStream().forEach(row -> {
                JsonNode numbers = row.getValue();
                figures.put(
                        row.getKey(),
                        new Interval(
                                numbers.path(0).asDouble(),
                                numbers.path(1).asDouble(),
                                numbers.path(2).asDouble()));
            });
            return Optional.of(new Result(
                    corpus,
                    json.path("sample").asInt(1),
                    json.path("documents").asInt(0),
                    json.path("missing").asInt(0),
                    figures));
        } catch (IOException | JacksonException e) {
            throw new NoCorpus(file + ": no figures: " + e.getMessage());
        }
    }
}
