package org.hearsay.app.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.app.evaluate.score.Answer;
import org.hearsay.app.evaluate.score.Article;
import org.hearsay.app.evaluate.score.Corpus.Asked;
import org.hearsay.app.record.RecordReader;
import org.hearsay.model.CodePoints;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.hearsay.resolve.date.Timex;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code hearsay read} printed of a corpus before, one record or one line of dates a document. */
final class SavedRecords {
    private final Path path;

    SavedRecords(Path path) {
        this.path = path;
    }

    void run(Asked asked, Scoring scoring) {
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    take(line, number, asked, scoring);
                }
            }
        } catch (IOException e) {
            throw new NoCorpus(path + ": cannot be read: " + e.getMessage());
        }
    }

    private void take(String line, int number, Asked asked, Scoring scoring) {
        try {
            switch (asked) {
                case RECORDS, INCIDENTS -> record(line, scoring);
                case DATES -> dates(JsonMapper.shared().readTree(line), scoring);
            }
        } catch (RecordReader.NotARecord | JacksonException e) {
            throw new NoCorpus(path + ", line " + number + ": "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("not JSON"));
        }
    }

    private static void record(String line, Scoring scoring) throws RecordReader.NotARecord {
        Reading reading = RecordReader.read(line).reading();
        String uri = reading.report().uri().orElse(reading.report().id());
        scoring.article(uri).ifPresent(article -> {
            // Offsets into another text mean nothing.
            Answer answer =
                    reading.report().text().equals(article.text()) ? Answer.record(reading) : Answer.none(article);
            scoring.take(uri, answer);
        });
    }

    private static void dates(JsonNode line, Scoring scoring) {
        String uri = line.path("uri").asString("");
        scoring.article(uri).ifPresent(article -> scoring.take(uri, Answer.dates(article, dates(line, article))));
    }

    private static List<Timex> dates(JsonNode line, Article article) {
        CodePoints points = new CodePoints(article.text());
        List<Timex> dates = new ArrayList<>();
        for (JsonNode row : line.path("timexes")) {
            Span span = new Span(
                    points.toUnit(row.path("start").asInt()),
                    points.toUnit(row.path("end").asInt()));
            dates.add(new Timex(
                    span, row.path("type").asString(""), row.path("value").asString(""), Optional.empty()));
        }
        return dates;
    }
}
