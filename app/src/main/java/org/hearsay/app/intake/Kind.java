package org.hearsay.app.intake;

import java.util.Locale;
import java.util.Optional;

/** What a file holds, by the end of its name. */
enum Kind {
    REPORT(".txt", ".text", ".html", ".htm", ".xhtml"),
    JSON_LINES(".jsonl", ".ndjson"),
    CSV(".csv", ".tsv"),
    FEED(".xml", ".rss", ".atom"),
    WARC(".warc"),
    ZIP(".zip");

    /** Half a line for the user. */
    static final String KNOWN =
            "what can be read ends with .txt, .html, .jsonl, .csv, .xml (a feed), .warc or .zip, each also with .gz";

    private final String[] ends;

    Kind(String... ends) {
        this.ends = ends;
    }

    /** Empty for a name of no known kind; a {@code .gz} at its end does not count. */
    static Optional<Kind> of(String name) {
        String plain = withoutGz(name.toLowerCase(Locale.ROOT));
        for (Kind kind : values()) {
            for (String end : kind.ends) {
                if (plain.endsWith(end)) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    static boolean isPacked(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    private static String withoutGz(String name) {
        return isPacked(name) ? name.substring(0, name.length() - ".gz".length()) : name;
    }
}
