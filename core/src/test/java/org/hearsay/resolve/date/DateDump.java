package org.hearsay.resolve.date;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.knowledge.date.CalendarWords;
import org.hearsay.knowledge.date.NamedDays;
import org.hearsay.language.Document;
import org.hearsay.language.SharedParser;
import org.hearsay.mention.date.DateFinder;
import org.hearsay.model.PublishedFrom;
import org.hearsay.model.Report;

/**
 * Prints the times of many texts: {@code DateDump LIST OUT}, where a line of LIST is id, day of publication (may be empty) and path,
 * separated by tabs. OUT gets one line of JSON a text, offsets in code points.
 */
public final class DateDump {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private DateDump() {}

    public static void main(String[] args) throws IOException {
        DateFinder finder = new DateFinder(CalendarWords.load(), NamedDays.load());
        DateResolver resolver = new DateResolver();
        long nanos = 0;
        long tokens = 0;
        try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                String[] fields = line.split("\t");
                Document document = SharedParser.get().parse(report(fields));
                long start = THREADS.getCurrentThreadCpuTime();
                List<ResolvedDate> dates = resolver.resolve(document, finder.find(document));
                nanos += THREADS.getCurrentThreadCpuTime() - start;
                tokens += document.sentences().stream().mapToLong(s -> s.size()).sum();
                out.println(json(fields[0], document, dates));
            }
        }
        System.err.println(tokens + " tokens, " + nanos / Math.max(1, tokens) + " ns of processor time a token");
    }

    private static Report report(String[] fields) throws IOException {
        Optional<LocalDate> published =
                fields[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(fields[1]));
        return new Report(
                "sha256:0",
                Optional.of(fields[0]),
                Optional.empty(),
                Optional.empty(),
                published,
                published.map(day -> PublishedFrom.OPTION),
                "en",
                Files.readString(Path.of(fields[2])));
    }

    private static String json(String id, Document document, List<ResolvedDate> dates) {
        String text = document.report().text();
        StringBuilder row = new StringBuilder("{\"uri\": \"").append(id).append("\", \"timexes\": [");
        boolean first = true;
        for (ResolvedDate date : dates) {
            if (date.timex().isEmpty()) {
                continue;
            }
            Timex timex = date.timex().get();
            row.append(first ? "" : ", ")
                    .append("{\"start\": ")
                    .append(text.codePointCount(0, timex.span().start()))
                    .append(", \"end\": ")
                    .append(text.codePointCount(0, timex.span().end()))
                    .append(", \"type\": \"")
                    .append(timex.type())
                    .append("\", \"value\": \"")
                    .append(timex.value())
                    .append("\", \"rule\": \"")
                    .append(date.mention().rule())
                    .append('"')
                    .append(date.when()
                            .map(when ->
                                    ", \"edtf\": \"" + when.edtf().orElse("") + "\", \"how\": \"" + when.rule() + '"')
                            .orElse(""))
                    .append('}');
            first = false;
        }
        return row.append("]}").toString();
    }
}
