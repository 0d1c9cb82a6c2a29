package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.record.PrintedHits;
import org.hearsay.app.record.TypedJson;
import org.hearsay.app.store.Search;
import org.hearsay.app.store.Store;
import org.hearsay.app.store.StoreAddress;
import org.hearsay.app.store.Tables;
import org.hearsay.incident.Telling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay search}: the reports and claims of a store in which words stand. */
@Command(
        name = "search",
        description =
                "Finds words in the reports and claims of a store: all of them, in any form, case and accent; words in quotation marks together."
                        + " The best matches come first.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class SearchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WORD", arity = "1..*", description = "For instance: bomb \"bus station\"")
    private List<String> words;

    @Option(
            names = "--store",
            paramLabel = "FILE|JDBC-URL",
            required = true,
            description = "The store: a file or jdbc:postgresql://HOST/DATABASE.")
    private String address;

    @Option(
            names = "--most",
            paramLabel = "NUMBER",
            defaultValue = "20",
            description = "How many reports and how many claims at most (20).")
    private int most;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default) or json.")
    private String format;

    private final Terminal terminal;

    public SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (most < 1) {
            throw Stop.usage("--most " + most + ": at least 1");
        }
        if (!format.equals("json") && !format.equals("text")) {
            throw Stop.usage("--format " + format + ": it is text or json");
        }
        String sought =
                String.join(" ", words.stream().map(SearchCommand::together).toList());
        try (Store store = Store.openToRead(StoreAddress.of(address))) {
            PrintedHits hits = store.reading(tables -> hits(tables, sought));
            String text = format.equals("json") ? new TypedJson<>(PrintedHits.class).pretty(hits) : text(hits);
            terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
        }
        return ExitCode.DONE;
    }

    /** What the shell took out of its quotation marks stands together. */
    private static String together(String word) {
        return word.strip().contains(" ") && !word.contains("\"") ? '"' + word + '"' : word;
    }

    private PrintedHits hits(Tables tables, String sought) {
        Search search = tables.search();
        return new PrintedHits(
                PrintedHits.SCHEMA,
                search.reports(sought, most).stream()
                        .map(hit -> new PrintedHits.Report(
                                hit.report(),
                                hit.uri(),
                                hit.publisher(),
                                hit.published(),
                                hit.title(),
                                hit.excerpt(),
                                incidents(tables, hit.report())))
                        .toList(),
                search.claims(sought, most).stream()
                        .map(hit -> new PrintedHits.Said(
                                hit.report(), hit.uri(), hit.claim(), hit.stance(), hit.source(), hit.said()))
                        .toList());
    }

    private static List<String> incidents(Tables tables, String report) {
        List<String> tellings =
                tables.shelf().tellingsOf(report).stream().map(Telling::id).toList();
        return tables.shelf().incidentsOf(tellings).values().stream()
                .distinct()
                .sorted()
                .toList();
    }

    private static String text(PrintedHits hits) {
        StringBuilder text = new StringBuilder();
        for (PrintedHits.Report hit : hits.reports()) {
            text.append(hit.published().map(Object::toString).orElse("no day"))
                    .append("  ")
                    .append(hit.publisher().map(publisher -> publisher + ": ").orElse(""))
                    .append(hit.title().orElse(hit.uri()))
                    .append("\n  ")
                    .append(oneLine(hit.excerpt()))
                    .append("\n  ")
                    .append(hit.uri())
                    .append(hit.incidents().isEmpty() ? "" : "; incidents " + String.join(", ", hit.incidents()))
                    .append("\n\n");
        }
        for (PrintedHits.Said hit : hits.claims()) {
            text.append(hit.source().map(SearchCommand::oneLine).orElse("somebody"))
                    .append(' ')
                    .append(hit.stance())
                    .append(": \"")
                    .append(oneLine(hit.said()))
                    .append("\"\n  ")
                    .append(hit.uri())
                    .append(' ')
                    .append(hit.claim())
                    .append("\n\n");
        }
        return text.isEmpty() ? "nothing matches\n" : text.toString();
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
